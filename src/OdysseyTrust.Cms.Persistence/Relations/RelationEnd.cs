namespace OdysseyTrust.Cms.Persistence.Relations;

/// <summary>A relation seen from one of its ends; a bidirectional one is seen from both.</summary>
internal sealed class RelationEnd
{
    /// <summary>The node that it is seen from, which is what others refer to.</summary>
    public int ItemId { get; init; }

    /// <summary>The node at the other end.</summary>
    public int OtherId { get; init; }

    public int RelationTypeId { get; init; }
}
