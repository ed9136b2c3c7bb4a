using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Trees;

/// <summary>Reads trees in which things lie in folders, such as document types.</summary>
internal sealed class FolderTree(IEntityService entities)
{
    /// <summary>Folders come first, and all by name.</summary>
    private static readonly Ordering ByName = Ordering.By("text");

    /// <summary>A page of what lies in a folder, or at the root.</summary>
    public PagedModel<IEntitySlim> ReadChildren(TreeTypes types, Guid? parent, bool foldersOnly, int skip, int take)
    {
        IEnumerable<IEntitySlim> found = entities.GetPagedChildren(
            parent, types.All, types.ToRead(foldersOnly), skip, take, trashed: false, out long total, ordering: ByName);
        return new PagedModel<IEntitySlim>(total, [.. found.OrderByDescending(types.IsFolder)]);
    }

    /// <summary>An item with those around it.</summary>
    public SubsetResponse<IEntitySlim> ReadSiblings(TreeTypes types, Guid key, bool foldersOnly, int before, int after)
    {
        IEnumerable<IEntitySlim> found = entities.GetSiblings(
            key, types.ToRead(foldersOnly), before, after, out long totalBefore, out long totalAfter, ordering: ByName);
        return new SubsetResponse<IEntitySlim>(totalBefore, totalAfter, [.. found]);
    }

    /// <summary>The folders from the root down to an item, and the item.</summary>
    public IReadOnlyList<IEntitySlim> ReadAncestors(TreeTypes types, Guid key)
    {
        if (entities.GetAll(types.All, key).SingleOrDefault() is not { } target)
        {
            return [];
        }

        int[] ids = [.. target.Path.Split(',').Select(int.Parse)];
        return [.. entities.GetAll(types.All, ids).OrderBy(entity => entity.Level)];
    }
}
