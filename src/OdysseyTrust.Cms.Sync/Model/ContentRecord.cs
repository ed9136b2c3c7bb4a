namespace OdysseyTrust.Cms.Sync.Model;

/// <summary>A document, a blueprint or a media item.</summary>
internal sealed record ContentRecord : SyncRecord
{
    /// <summary>Empty at the root and, for the topmost deleted item, in the recycle bin.</summary>
    public Guid ParentKey { get; init; }

    /// <summary>It follows from <see cref="ParentKey"/>.</summary>
    public string ParentName { get; init; } = string.Empty;

    /// <summary>Names from the root as safe aliases. It follows from the parent and the name.</summary>
    public string Path { get; init; } = string.Empty;

    public bool Trashed { get; init; }

    /// <summary>Where a deleted item came from; null when that is not known.</summary>
    public Guid? TrashedParent { get; init; }

    /// <summary>Alias of the document or media type.</summary>
    public required string ContentType { get; init; }

    /// <summary>In UTC; null when the file does not say.</summary>
    public DateTime? CreateDate { get; init; }

    public required CultureValues<string> Name { get; init; }

    public int SortOrder { get; init; }

    /// <summary>What documents and blueprints have over media; null for media.</summary>
    public DocumentPart? Document { get; init; }

    public IReadOnlyList<PropertyRecord> Properties { get; init; } = [];
}
