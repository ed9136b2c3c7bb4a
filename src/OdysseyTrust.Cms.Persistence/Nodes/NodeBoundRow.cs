namespace OdysseyTrust.Cms.Persistence.Nodes;

/// <summary>A row that belongs to a node, shares its id and goes with it.</summary>
internal abstract class NodeBoundRow
{
    public int Id { get; set; }

    public NodeRow Node { get; set; } = null!;
}
