using OdysseyTrust.Cms.Persistence.Nodes;

namespace OdysseyTrust.Cms.Persistence.Relations;

internal sealed class RelationRow
{
    public int Id { get; set; }

    public int ParentId { get; set; }

    public NodeRow Parent { get; set; } = null!;

    public int ChildId { get; set; }

    public NodeRow Child { get; set; } = null!;

    public int RelationTypeId { get; set; }

    public RelationTypeRow RelationType { get; set; } = null!;

    public DateTime CreateDate { get; set; }

    public string? Comment { get; set; }
}
