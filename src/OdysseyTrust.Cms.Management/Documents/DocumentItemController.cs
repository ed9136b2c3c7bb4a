using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>Documents where others refer to them, such as in pickers. Whoever edits one document can see what it links to.</summary>
[Route(ManagementApi.Root + "/item/document")]
internal sealed class DocumentItemController(
    IEntityService entities,
    IDocumentNavigationQueryService navigation,
    IIndexedEntitySearchService search,
    IDataTypeService dataTypes,
    DocumentItemFactory factory) : ManagementApiController
{
    private const int DefaultTake = 100;

    [HttpGet]
    public IReadOnlyList<DocumentItem> Get([FromQuery(Name = "id")] HashSet<Guid> ids) => [.. Read(ids).Select(factory.CreateItem)];

    [HttpGet("ancestors")]
    public IReadOnlyList<ItemAncestorsResponse<DocumentItem>> Ancestors([FromQuery(Name = "id")] HashSet<Guid> ids)
    {
        Dictionary<Guid, Guid[]> paths = ids.ToDictionary(
            id => id,
            id => navigation.TryGetAncestorsKeys(id, out IEnumerable<Guid> keys) ? keys.Reverse().ToArray() : []);
        Dictionary<Guid, DocumentItem> items = Read([.. paths.Values.SelectMany(keys => keys)]).ToDictionary(document => document.Key, factory.CreateItem);
        return [.. paths.Select(path => new ItemAncestorsResponse<DocumentItem>(path.Key, [.. path.Value.Where(items.ContainsKey).Select(key => items[key])]))];
    }

    [HttpGet("search")]
    public async Task<PagedResponse<DocumentItem>> Search([FromQuery] ContentSearchQuery wanted, int skip = 0, int take = DefaultTake)
    {
        PagedModel<IEntitySlim> found = await search.SearchAsync(
            UmbracoObjectTypes.Document,
            wanted.Query ?? string.Empty,
            wanted.ParentId,
            wanted.AllowedDocumentTypes,
            wanted.Trashed,
            wanted.Culture,
            skip,
            take,
            wanted.IgnoresStartNodes(dataTypes));
        return found.ToResponse(entity => factory.CreateItem((IDocumentEntitySlim)entity));
    }

    private IEnumerable<IDocumentEntitySlim> Read(HashSet<Guid> ids) =>
        ids.Count == 0 ? [] : entities.GetAll(UmbracoObjectTypes.Document, [.. ids]).OfType<IDocumentEntitySlim>();
}
