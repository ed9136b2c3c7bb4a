using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Search.Searching;

/// <summary>Finds what has a name, such as document types, by a part of it.</summary>
internal sealed class EntityNameSearch(IEntityService entities, ICoreScopeProvider scopes) : IEntitySearchService
{
    private static readonly Ordering ByName = Ordering.By("text");

    public PagedModel<IEntitySlim> Search(UmbracoObjectTypes objectType, string query, int skip = 0, int take = 100) => Search([objectType], query, skip, take);

    public PagedModel<IEntitySlim> Search(IEnumerable<UmbracoObjectTypes> objectTypes, int skip = 0, int take = 100) => Read(objectTypes, filter: null, skip, take);

    public PagedModel<IEntitySlim> Search(IEnumerable<UmbracoObjectTypes> objectTypes, string query, int skip = 0, int take = 100) =>
        Read(objectTypes, scopes.CreateQuery<IUmbracoEntity>().Where(entity => entity.Name!.Contains(query)), skip, take);

    /// <summary>Clients page by whole pages; one that does not gets the page that it begins in.</summary>
    private PagedModel<IEntitySlim> Read(IEnumerable<UmbracoObjectTypes> objectTypes, IQuery<IUmbracoEntity>? filter, int skip, int take)
    {
        if (take == 0)
        {
            return new PagedModel<IEntitySlim>(0, []);
        }

        IEnumerable<IEntitySlim> found = entities.GetPagedDescendants(objectTypes, skip / take, take, out long total, filter, ByName, includeTrashed: false);
        return new PagedModel<IEntitySlim>(total, found);
    }
}
