using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <content>Storing and deleting items.</content>
internal abstract partial class ContentRepository<TEntity>
{
    /// <summary>Whether no two siblings may have the same name.</summary>
    protected virtual bool HasUniqueNames => true;

    public void Save(TEntity entity)
    {
        if (!entity.HasIdentity)
        {
            entity.AddingEntity();
            Settle(entity);
            store.Tree.Insert(entity, ObjectType, keepSortOrder: HasFreeSortOrder(entity));
            Persist(entity);
        }
        else if (IsChanged(entity))
        {
            entity.UpdatingEntity();
            Update(entity);
        }
        else
        {
            return;
        }

        entity.ResetDirtyProperties();
    }

    public void Delete(TEntity entity)
    {
        store.Tree.Delete(entity.Id);
        entity.DeleteDate = DateTime.UtcNow;
    }

    /// <summary>Stores the versions of an item whose node is stored.</summary>
    protected abstract void Write(TEntity entity);

    /// <summary>Brings the model into the state that it was stored in.</summary>
    protected virtual void Conclude(TEntity entity)
    {
    }

    /// <summary>
    /// Tells within the transaction that the item was stored. Who is told finds the model as it was given: what it changed, and whether it is being published.
    /// </summary>
    protected abstract INotification Refreshed(TEntity entity);

    /// <summary>Whether there is anything to store.</summary>
    protected virtual bool IsChanged(TEntity entity) => entity.IsDirty();

    /// <summary>Gives an item what it can't be stored without.</summary>
    protected virtual void Settle(TEntity entity)
    {
        entity.SanitizeEntityPropertiesForXmlStorage();
        store.Names.Require(entity);
        if (HasUniqueNames)
        {
            store.Names.MakeUnique(entity, ObjectType);
        }
    }

    /// <summary>The row of an item, tracked, with its current and its published version; a new one when it has none.</summary>
    protected ContentRow RowOf(TEntity entity) => Database.Set<ContentRow>()
        .Include(row => row.Versions.Where(version => version.IsCurrent || version.IsPublished))
        .SingleOrDefault(row => row.Id == entity.Id)
        ?? Database.Add(new ContentRow { Id = entity.Id }).Entity;

    private void Update(TEntity entity)
    {
        if (entity.IsMoving())
        {
            store.Tree.Relocate(entity);
            store.Events.Publish(Refreshed(entity));
            return;
        }

        Settle(entity);
        if (entity.IsPropertyDirty(nameof(entity.ParentId)) && !entity.IsPropertyDirty(nameof(entity.SortOrder)))
        {
            entity.SortOrder = store.Tree.NextSortOrder(entity.ParentId, ObjectType);
        }

        store.Tree.Update(entity);
        Persist(entity);
    }

    private void Persist(TEntity entity)
    {
        Write(entity);
        store.Events.Publish(Refreshed(entity));
        Conclude(entity);
        store.Relations.StoreReferences(entity);
    }

    /// <summary>Whether whoever made the item said where it stands among its siblings, and no other stands there.</summary>
    private bool HasFreeSortOrder(TEntity entity) =>
        (entity.SortOrder != 0 || entity.IsPropertyDirty(nameof(entity.SortOrder)))
        && !store.Tree.HasChildAt(entity.ParentId, ObjectType, entity.SortOrder);
}
