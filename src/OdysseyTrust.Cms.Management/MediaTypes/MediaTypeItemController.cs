using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;

namespace OdysseyTrust.Cms.Management.MediaTypes;

/// <summary>Media types where others refer to them, and those that a file can become.</summary>
[Route(ManagementApi.Root + "/item/media-type")]
internal sealed class MediaTypeItemController(
    IMediaTypeService mediaTypes,
    IMediaTypeEditingService editing,
    IEntitySearchService search,
    FolderTree tree) : FolderItemController(MediaTypeTreeController.Types, tree)
{
    [HttpGet]
    public IReadOnlyList<MediaTypeItem> Get([FromQuery(Name = "id")] HashSet<Guid> ids) =>
        ids.Count == 0 ? [] : [.. mediaTypes.GetMany(ids).Select(Map)];

    /// <summary>The types for files with an extension.</summary>
    [HttpGet("allowed")]
    public async Task<PagedResponse<AllowedMediaTypeItem>> Allowed(string fileExtension, int skip = 0, int take = DefaultTake) =>
        (await editing.GetMediaTypesForFileExtensionWithMatchInfoAsync(fileExtension, skip, take)).ToResponse(Map);

    /// <summary>The types that hold other media.</summary>
    [HttpGet("folders")]
    public async Task<PagedResponse<MediaTypeItem>> Folders(int skip = 0, int take = DefaultTake) =>
        (await editing.GetFolderMediaTypes(skip, take)).ToResponse(Map);

    [HttpGet("search")]
    public PagedResponse<MediaTypeItem> Search(string? query, int skip = 0, int take = DefaultTake)
    {
        var found = search.Search(UmbracoObjectTypes.MediaType, query ?? string.Empty, skip, take);
        Guid[] keys = [.. found.Items.Select(entity => entity.Key)];
        return new PagedResponse<MediaTypeItem>(found.Total, keys.Length == 0 ? [] : [.. mediaTypes.GetMany(keys).Select(Map)]);
    }

    private static AllowedMediaTypeItem Map(MediaTypeFileExtensionMatchResult match) =>
        new(match.MediaType.Key, match.MediaType.Name ?? string.Empty, match.MediaType.Icon, Flags: [], match.IsSpecificMatch);

    private static MediaTypeItem Map(IMediaType type) => new(type.Key, type.Name ?? string.Empty, type.Icon, Flags: []);
}
