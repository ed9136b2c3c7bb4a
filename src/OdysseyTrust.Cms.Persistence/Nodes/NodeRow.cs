using Umbraco.Cms.Core.Models.Entities;

namespace OdysseyTrust.Cms.Persistence.Nodes;

/// <summary>A place in one of Umbraco's trees: every document, medium, type, data type, template, container and recycle bin has one.</summary>
internal sealed class NodeRow
{
    /// <summary>The super user's id: the creator of what no user has created.</summary>
    public const int SuperUserId = -1;

    /// <summary>The integer id that Core's services use; negative for what Umbraco itself defines.</summary>
    public int Id { get; set; }

    public Guid Key { get; set; }

    public int ParentId { get; set; }

    public int Level { get; set; }

    /// <summary>The ids from the root to this node, with commas: <c>-1,1052,1060</c>.</summary>
    public string Path { get; set; } = string.Empty;

    public int SortOrder { get; set; }

    public bool Trashed { get; set; }

    public int? CreatorId { get; set; }

    /// <summary>The invariant name, or the default culture's.</summary>
    public string? Name { get; set; }

    /// <summary>One of <c>Constants.ObjectTypes</c>.</summary>
    public Guid ObjectType { get; set; }

    public DateTime CreateDate { get; set; }

    /// <summary>Gives <paramref name="entity"/> what the tree says of it.</summary>
    public void Give(TreeEntityBase entity)
    {
        entity.Id = Id;
        entity.Key = Key;
        entity.Name = Name;
        entity.ParentId = ParentId;
        entity.Level = Level;
        entity.Path = Path;
        entity.SortOrder = SortOrder;
        entity.Trashed = Trashed;
        entity.CreatorId = CreatorId ?? SuperUserId;
        entity.CreateDate = CreateDate;
    }

    /// <summary>Copies what the tree says of <paramref name="entity"/>; not its id, parent, path or level, which are the tree's to give.</summary>
    public void Take(ITreeEntity entity)
    {
        Name = entity.Name;
        SortOrder = entity.SortOrder;
        Trashed = entity.Trashed;
        CreatorId = entity.CreatorId;
        CreateDate = entity.CreateDate;
    }
}
