namespace OdysseyTrust.Cms.Persistence.Relations;

internal sealed class RelationTypeRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string Alias { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public bool IsBidirectional { get; set; }

    /// <summary>Whether a child that others relate to is in use, so that deleting it breaks something.</summary>
    public bool IsDependency { get; set; }

    /// <summary>One of <c>Constants.ObjectTypes</c>, or <c>null</c> when parents may be of any kind.</summary>
    public Guid? ParentObjectType { get; set; }

    /// <summary>One of <c>Constants.ObjectTypes</c>, or <c>null</c> when children may be of any kind.</summary>
    public Guid? ChildObjectType { get; set; }
}
