using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Entities;

namespace OdysseyTrust.Cms.Persistence.Nodes;

/// <summary>Puts entities into their tree, moves and removes them. Repositories keep their own rows beside a node's.</summary>
internal sealed class NodeTree(IDatabaseAccessor accessor)
{
    private CmsDbContext Database => accessor.Database;

    private DbSet<NodeRow> Nodes => Database.Set<NodeRow>();

    /// <summary>
    /// Gives <paramref name="entity"/> its id, key, level, path and, when it comes last among its siblings, sort order.
    /// </summary>
    /// <param name="entity">A new entity; its parent exists.</param>
    /// <param name="objectType">One of <c>Constants.ObjectTypes</c>.</param>
    /// <param name="keepSortOrder">Whether the entity's own sort order stands; otherwise it becomes the last child.</param>
    public void Insert(ITreeEntity entity, Guid objectType, bool keepSortOrder = false)
    {
        if (entity.Key == Guid.Empty)
        {
            entity.Key = Guid.NewGuid();
        }

        NodeRow? reserved = Nodes.FirstOrDefault(node => node.Key == entity.Key);
        if (reserved is not null && reserved.ObjectType != Constants.ObjectTypes.IdReservation)
        {
            throw new InvalidOperationException($"The key {entity.Key} of '{entity.Name}' is already in use by '{reserved.Name}'.");
        }

        if (!keepSortOrder)
        {
            entity.SortOrder = NextSortOrder(entity.ParentId, objectType);
        }

        NodeRow row = reserved ?? Nodes.Add(new NodeRow { Id = WellKnownIds.Find(entity.Key) ?? 0, Key = entity.Key }).Entity;
        row.ObjectType = objectType;
        row.Take(entity);
        if (row.Id == 0)
        {
            // The path ends in the id, which the database gives.
            Database.SaveChanges();
        }

        Place(row, entity);
        Database.SaveAndForget();
        entity.Id = row.Id;
    }

    /// <summary>Stores what changed, and places the entity anew when its parent did. Its descendants are not touched.</summary>
    public void Update(ITreeEntity entity)
    {
        NodeRow row = Nodes.Single(node => node.Id == entity.Id);
        row.Take(entity);
        row.Key = entity.Key;
        Place(row, entity);
        Database.SaveAndForget();
    }

    /// <summary>
    /// Stores where Core itself has put an entity, path and level included: it works these out for all that is under an item that it moves.
    /// </summary>
    public void Relocate(ITreeEntity entity) => Nodes.Where(node => node.Id == entity.Id).ExecuteUpdate(update => update
        .SetProperty(node => node.ParentId, entity.ParentId)
        .SetProperty(node => node.Path, entity.Path)
        .SetProperty(node => node.Level, entity.Level)
        .SetProperty(node => node.SortOrder, entity.SortOrder)
        .SetProperty(node => node.Trashed, entity.Trashed));

    /// <summary>Gives every descendant the path and level that follow from its parent's.</summary>
    /// <param name="oldPath">The path that the moved node had.</param>
    /// <param name="moved">The node in its new place.</param>
    public void MoveDescendants(string oldPath, ITreeEntity moved)
    {
        if (oldPath == moved.Path)
        {
            return;
        }

        string prefix = oldPath + ",";
        string end = prefix + TextRange.LastCharacter;
        int levels = moved.Level - NodePath.Level(oldPath);
        Nodes.Where(node => string.Compare(node.Path, prefix) >= 0 && string.Compare(node.Path, end) < 0)
            .ExecuteUpdate(update => update
                .SetProperty(node => node.Path, node => moved.Path + "," + node.Path.Substring(prefix.Length))
                .SetProperty(node => node.Level, node => node.Level + levels));
    }

    /// <summary>Moves what lies directly under <paramref name="leaving"/> to where that lies itself, each with what is under it.</summary>
    public void Adopt(ITreeEntity leaving)
    {
        string prefix = leaving.Path + ",";
        string end = prefix + TextRange.LastCharacter;
        string parentPath = leaving.Path[..leaving.Path.LastIndexOf(',')];
        Nodes.Where(node => node.ParentId == leaving.Id)
            .ExecuteUpdate(update => update.SetProperty(node => node.ParentId, leaving.ParentId));
        Nodes.Where(node => string.Compare(node.Path, prefix) >= 0 && string.Compare(node.Path, end) < 0)
            .ExecuteUpdate(update => update
                .SetProperty(node => node.Path, node => parentPath + "," + node.Path.Substring(prefix.Length))
                .SetProperty(node => node.Level, node => node.Level - 1));
    }

    public void Delete(int id) => Nodes.Where(node => node.Id == id).ExecuteDelete();

    /// <summary>Whether a child of the kind has the sort order already.</summary>
    public bool HasChildAt(int parentId, Guid objectType, int sortOrder) =>
        Nodes.Any(node => node.ParentId == parentId && node.ObjectType == objectType && node.SortOrder == sortOrder);

    /// <summary>The sort order of a new last child.</summary>
    public int NextSortOrder(int parentId, Guid objectType) =>
        (Nodes.Where(node => node.ParentId == parentId && node.ObjectType == objectType).Max(node => (int?)node.SortOrder) ?? -1) + 1;

    private void Place(NodeRow row, ITreeEntity entity)
    {
        NodeRow? parent = entity.ParentId == Constants.System.Root
            ? null
            : Nodes.AsNoTracking().SingleOrDefault(node => node.Id == entity.ParentId)
                ?? throw new InvalidOperationException($"'{entity.Name}' can't be stored under {entity.ParentId}: there is no such node.");
        row.ParentId = entity.ParentId;
        row.Level = entity.Level = (parent?.Level ?? 0) + 1;
        row.Path = entity.Path = $"{parent?.Path ?? Constants.System.RootString},{row.Id}";
    }
}
