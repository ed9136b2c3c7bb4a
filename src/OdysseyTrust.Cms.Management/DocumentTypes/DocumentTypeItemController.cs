using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.DocumentTypes;

/// <summary>Document types where others refer to them.</summary>
[Route(ManagementApi.Root + "/item/document-type")]
internal sealed class DocumentTypeItemController(IContentTypeService contentTypes, IEntitySearchService search, FolderTree tree)
    : FolderItemController(DocumentTypeTreeController.Types, tree)
{
    [HttpGet]
    public IReadOnlyList<DocumentTypeItem> Get([FromQuery(Name = "id")] HashSet<Guid> ids) =>
        ids.Count == 0 ? [] : [.. contentTypes.GetMany(ids).Select(Map)];

    [HttpGet("search")]
    public PagedResponse<DocumentTypeItem> Search(string? query, bool? isElement = null, int skip = 0, int take = DefaultTake)
    {
        var found = search.Search(UmbracoObjectTypes.DocumentType, query ?? string.Empty, skip, take);
        Guid[] keys = [.. found.Items.Select(entity => entity.Key)];
        IEnumerable<IContentType> types = keys.Length == 0 ? [] : contentTypes.GetMany(keys).Where(type => isElement is null || type.IsElement == isElement);
        return new PagedResponse<DocumentTypeItem>(found.Total, [.. types.Select(Map)]);
    }

    private static DocumentTypeItem Map(IContentType type) =>
        new(type.Key, type.Name ?? string.Empty, type.Description, type.Icon, type.IsElement, AllowedInLibrary: false, Flags: []);
}
