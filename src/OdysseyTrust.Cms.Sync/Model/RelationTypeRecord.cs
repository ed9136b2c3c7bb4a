namespace OdysseyTrust.Cms.Sync.Model;

internal sealed record RelationTypeRecord : SyncRecord
{
    public required string Name { get; init; }

    /// <summary>Object type of the parents; null for any.</summary>
    public Guid? ParentType { get; init; }

    /// <summary>Object type of the children; null for any.</summary>
    public Guid? ChildType { get; init; }

    public bool Bidirectional { get; init; }

    public bool IsDependency { get; init; }
}
