using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>The documents that are to be published later: few at any time, so that all are read once for a list of documents.</summary>
internal sealed class ScheduledDocuments(IContentService documents)
{
    private IDictionary<Guid, IEnumerable<ContentSchedule>>? _schedules;

    /// <param name="key">A document.</param>
    /// <param name="culture">A language of it, or nothing when it doesn't vary.</param>
    public bool Contains(Guid key, string? culture) => (_schedules ??= Read()).TryGetValue(key, out IEnumerable<ContentSchedule>? schedule)
        && schedule.Any(entry => entry.Action == ContentScheduleAction.Release && entry.Culture.InvariantEquals(culture ?? Constants.System.InvariantCulture));

    private IDictionary<Guid, IEnumerable<ContentSchedule>> Read() =>
        documents.GetContentSchedulesByKeys([.. documents.GetContentForRelease(DateTime.MaxValue).Select(document => document.Key)]);
}
