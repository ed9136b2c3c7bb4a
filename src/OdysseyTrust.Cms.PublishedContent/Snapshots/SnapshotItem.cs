using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Cms.PublishedContent.Snapshots;

/// <summary>A published item in the snapshot, and where it hangs in its tree.</summary>
internal sealed record SnapshotItem<T>(T Content, int ParentId)
    where T : class, IPublishedElement;
