using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace OdysseyTrust.Cms.Management.Trees;

/// <summary>Documents or media where others refer to them, such as in pickers. Whoever edits one thing can see what it links to, unless that is a secret.</summary>
/// <typeparam name="TEntity">What Core has of each.</typeparam>
/// <typeparam name="TItem">What the API has of each.</typeparam>
internal abstract class ContentItemController<TEntity, TItem>(
    UmbracoObjectTypes type,
    IEntityService entities,
    INavigationQueryService navigation,
    IIndexedEntitySearchService search,
    IDataTypeService dataTypes,
    TreeAccess access) : ManagementApiController
    where TEntity : IEntitySlim
{
    [HttpGet]
    public async Task<IReadOnlyList<TItem>> Get([FromQuery(Name = "id")] HashSet<Guid> ids) => [.. (await ReadAsync(ids)).Select(Map)];

    [HttpGet("ancestors")]
    public async Task<IReadOnlyList<ItemAncestorsResponse<TItem>>> Ancestors([FromQuery(Name = "id")] HashSet<Guid> ids)
    {
        Dictionary<Guid, Guid[]> paths = (await ReadAsync(ids)).Select(entity => entity.Key).ToDictionary(
            id => id,
            id => navigation.TryGetAncestorsKeys(id, out IEnumerable<Guid> keys) ? keys.Reverse().ToArray() : []);
        Dictionary<Guid, TItem> items = (await ReadAsync([.. paths.Values.SelectMany(keys => keys)])).ToDictionary(entity => entity.Key, Map);
        return [.. paths.Select(path => new ItemAncestorsResponse<TItem>(path.Key, [.. path.Value.Where(items.ContainsKey).Select(key => items[key])]))];
    }

    [HttpGet("search")]
    public async Task<PagedResponse<TItem>> Search([FromQuery] ContentSearchQuery wanted, int skip = 0, int take = DefaultTake)
    {
        bool everything = wanted.IgnoresStartNodes(dataTypes);
        PagedModel<IEntitySlim> found = await search.SearchAsync(
            type,
            wanted.Query ?? string.Empty,
            wanted.ParentId,
            wanted.AllowedTypes,
            wanted.Trashed,
            wanted.Culture,
            skip,
            take,
            everything);
        TEntity[] entitiesFound = [.. found.Items.OfType<TEntity>()];
        IReadOnlyList<TEntity> visible = everything ? entitiesFound : await access.OpenableAsync(entitiesFound);
        return new PagedResponse<TItem>(found.Total - (entitiesFound.Length - visible.Count), [.. visible.Select(Map)]);
    }

    /// <summary>An item as the API has it.</summary>
    protected abstract TItem Map(TEntity entity);

    private async Task<IReadOnlyList<TEntity>> ReadAsync(HashSet<Guid> ids) =>
        ids.Count == 0 ? [] : await access.NameableAsync(entities.GetAll(type, [.. ids]).OfType<TEntity>());
}
