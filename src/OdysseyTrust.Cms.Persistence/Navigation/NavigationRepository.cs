using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Contents;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Navigation;

/// <summary>The trees of content, for Core to keep in memory.</summary>
internal sealed class NavigationRepository(IDatabaseAccessor accessor) : INavigationRepository
{
    public IEnumerable<INavigationModel> GetContentNodesByObjectType(Guid objectTypeKey) => Read([objectTypeKey], trashed: false);

    public IEnumerable<INavigationModel> GetContentNodesByObjectType(IEnumerable<Guid> objectTypeKeys) => Read([.. objectTypeKeys], trashed: false);

    public IEnumerable<INavigationModel> GetTrashedContentNodesByObjectType(Guid objectTypeKey) => Read([objectTypeKey], trashed: true);

    public IEnumerable<INavigationModel> GetTrashedContentNodesByObjectType(IEnumerable<Guid> objectTypeKeys) => Read([.. objectTypeKeys], trashed: true);

    /// <summary>Parents come before their children: the tree is built from the top.</summary>
    private NavigationNode[] Read(Guid[] objectTypes, bool trashed) =>
    [
        .. from node in accessor.Database.Set<NodeRow>().AsNoTracking()
           where objectTypes.Contains(node.ObjectType) && node.Trashed == trashed
           orderby node.Level, node.SortOrder, node.Id
           join content in accessor.Database.Set<ContentRow>() on node.Id equals content.Id into contents
           from content in contents.DefaultIfEmpty()
           select new NavigationNode
           {
               Id = node.Id,
               Key = node.Key,
               ContentTypeKey = content == null ? Guid.Empty : content.ContentType.Node.Key,
               ParentId = node.ParentId,
               SortOrder = node.SortOrder,
               Trashed = node.Trashed,
           },
    ];
}
