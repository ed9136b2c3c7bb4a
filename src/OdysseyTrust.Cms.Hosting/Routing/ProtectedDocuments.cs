using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Hosting.Routing;

/// <summary>The documents that only members may see, kept in memory since every page that is rendered asks.</summary>
internal sealed class ProtectedDocuments(IPublicAccessService publicAccess)
{
    private volatile IReadOnlyDictionary<int, PublicAccessEntry>? _entries;

    private IReadOnlyDictionary<int, PublicAccessEntry> Entries =>
        _entries ??= publicAccess.GetAll().ToDictionary(entry => entry.ProtectedNodeId);

    /// <summary>What protects a document: an entry for itself, or for the nearest of its ancestors.</summary>
    public PublicAccessEntry? EntryFor(IPublishedContent document) => Entries is { Count: > 0 } entries
        ? document.Path.GetIdsFromPathReversed().Select(id => entries.GetValueOrDefault(id)).FirstOrDefault(entry => entry is not null)
        : null;

    /// <summary>Asks again the next time.</summary>
    public void Forget() => _entries = null;
}
