using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Sync.Model;

/// <summary>A document, media or member type.</summary>
internal sealed record ContentTypeRecord : SyncRecord
{
    public required string Name { get; init; }

    public string Icon { get; init; } = string.Empty;

    public string Thumbnail { get; init; } = string.Empty;

    public string Description { get; init; } = string.Empty;

    public bool AllowAtRoot { get; init; }

    /// <summary>Key of the data type that lists the children; null when they show in the tree.</summary>
    public Guid? ListView { get; init; }

    public ContentVariation Variations { get; init; }

    public bool IsElement { get; init; }

    /// <summary>Names of the containers from the root, joined by slashes, each URL-encoded; null at the root.</summary>
    public string? Folder { get; init; }

    /// <summary>The type that this one inherits from; null when it stands in a container or at the root.</summary>
    public KeyedAlias? Parent { get; init; }

    public IReadOnlyList<KeyedAlias> Compositions { get; init; } = [];

    /// <summary>What only document types have; null for media and member types.</summary>
    public DocumentTypePart? Document { get; init; }

    /// <summary>Types allowed below this one.</summary>
    public IReadOnlyList<AllowedTypeRecord> Structure { get; init; } = [];

    public IReadOnlyList<PropertyTypeRecord> Properties { get; init; } = [];

    public IReadOnlyList<PropertyGroupRecord> Groups { get; init; } = [];
}
