using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Sync.Model;

/// <summary>A publishing or unpublishing to come.</summary>
/// <param name="Culture">Empty for a document that does not vary.</param>
/// <param name="Date">In UTC.</param>
internal sealed record ScheduleRecord(string Culture, ContentScheduleAction Action, DateTime Date);
