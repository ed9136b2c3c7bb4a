using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Cms.PublishedContent.Snapshots;

/// <summary>
/// Everything that visitors are served from, as it stood at one moment, with the lifetimes (see
/// <see cref="Items.IValueLifetimes"/>) of the values that are converted from it.
/// </summary>
internal sealed record PublishedSnapshot
{
    public SnapshotItems<IPublishedContent> Documents { get; init; } = SnapshotItems<IPublishedContent>.NotLoaded;

    public SnapshotItems<IPublishedContent> Media { get; init; } = SnapshotItems<IPublishedContent>.NotLoaded;

    public SnapshotItems<IPublishedElement> Elements { get; init; } = SnapshotItems<IPublishedElement>.NotLoaded;

    public object SchemaLifetime { get; init; } = new();

    public object ContentLifetime { get; init; } = new();
}
