using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>Media where others refer to them, such as in pickers.</summary>
[Route(ManagementApi.Root + "/item/media")]
internal sealed class MediaItemController(
    IEntityService entities,
    IMediaNavigationQueryService navigation,
    IIndexedEntitySearchService search,
    IDataTypeService dataTypes,
    MediaItemFactory factory) : ManagementApiController
{
    private const int DefaultTake = 100;

    [HttpGet]
    public IReadOnlyList<MediaItem> Get([FromQuery(Name = "id")] HashSet<Guid> ids) => [.. Read(ids).Select(factory.CreateItem)];

    [HttpGet("ancestors")]
    public IReadOnlyList<ItemAncestorsResponse<MediaItem>> Ancestors([FromQuery(Name = "id")] HashSet<Guid> ids)
    {
        Dictionary<Guid, Guid[]> paths = ids.ToDictionary(
            id => id,
            id => navigation.TryGetAncestorsKeys(id, out IEnumerable<Guid> keys) ? keys.Reverse().ToArray() : []);
        Dictionary<Guid, MediaItem> items = Read([.. paths.Values.SelectMany(keys => keys)]).ToDictionary(media => media.Key, factory.CreateItem);
        return [.. paths.Select(path => new ItemAncestorsResponse<MediaItem>(path.Key, [.. path.Value.Where(items.ContainsKey).Select(key => items[key])]))];
    }

    [HttpGet("search")]
    public async Task<PagedResponse<MediaItem>> Search([FromQuery] ContentSearchQuery wanted, int skip = 0, int take = DefaultTake)
    {
        PagedModel<IEntitySlim> found = await search.SearchAsync(
            UmbracoObjectTypes.Media,
            wanted.Query ?? string.Empty,
            wanted.ParentId,
            wanted.AllowedMediaTypes,
            wanted.Trashed,
            wanted.Culture,
            skip,
            take,
            wanted.IgnoresStartNodes(dataTypes));
        return found.ToResponse(entity => factory.CreateItem((IMediaEntitySlim)entity));
    }

    private IEnumerable<IMediaEntitySlim> Read(HashSet<Guid> ids) =>
        ids.Count == 0 ? [] : entities.GetAll(UmbracoObjectTypes.Media, [.. ids]).OfType<IMediaEntitySlim>();
}
