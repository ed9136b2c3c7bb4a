using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Containers;

/// <summary>The folders of one kind of entity. A container is its node and nothing more.</summary>
internal abstract class ContainerRepository(IDatabaseAccessor accessor, NodeTree tree, Guid containedObjectType) : IEntityContainerRepository
{
    private readonly Guid _objectType = EntityContainer.GetContainerObjectType(containedObjectType);

    private IQueryable<NodeRow> Rows => accessor.Database.Set<NodeRow>().AsNoTracking().Where(node => node.ObjectType == _objectType);

    public EntityContainer? Get(int id) => Build(Rows.SingleOrDefault(node => node.Id == id));

    public EntityContainer? Get(Guid id) => Build(Rows.SingleOrDefault(node => node.Key == id));

    public IEnumerable<EntityContainer> Get(string name, int level) => Build(Rows.Where(node => node.Name == name && node.Level == level));

    public IEnumerable<EntityContainer> GetMany(params int[]? ids) =>
        Build(ids is null or [] ? Rows : Rows.Where(node => ids.Contains(node.Id)));

    public bool Exists(int id) => Rows.Any(node => node.Id == id);

    public bool HasDuplicateName(Guid parentKey, string name) =>
        Rows.Any(node => node.Name == name && accessor.Database.Set<NodeRow>().Any(parent => parent.Key == parentKey && parent.Id == node.ParentId));

    public bool HasDuplicateName(int parentId, string name) => Rows.Any(node => node.Name == name && node.ParentId == parentId);

    public void Save(EntityContainer entity)
    {
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
            string oldPath = Rows.Where(node => node.Id == entity.Id).Select(node => node.Path).Single();
            tree.Update(entity);
            tree.MoveDescendants(oldPath, entity);
        }
        else
        {
            entity.AddingEntity();
            tree.Insert(entity, _objectType);
        }

        entity.ResetDirtyProperties();
    }

    /// <summary>Removes the container; what lies in it moves up to where it lay.</summary>
    public void Delete(EntityContainer entity)
    {
        tree.Adopt(entity);
        tree.Delete(entity.Id);
        entity.DeleteDate = DateTime.UtcNow;
    }

    private EntityContainer[] Build(IQueryable<NodeRow> rows) => [.. rows.OrderBy(node => node.SortOrder).AsEnumerable().Select(Build).OfType<EntityContainer>()];

    private EntityContainer? Build(NodeRow? row)
    {
        if (row is null)
        {
            return null;
        }

        EntityContainer container = new(containedObjectType);
        container.DisableChangeTracking();
        row.Give(container);
        container.ResetDirtyProperties(false);
        container.EnableChangeTracking();
        return container;
    }
}
