using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>Media where others refer to them.</summary>
[Route(ManagementApi.Root + "/item/media")]
internal sealed class MediaItemController(
    IEntityService entities,
    IMediaNavigationQueryService navigation,
    IIndexedEntitySearchService search,
    IDataTypeService dataTypes,
    MediaTreeAccess access,
    MediaItemFactory factory)
    : ContentItemController<IMediaEntitySlim, MediaItem>(UmbracoObjectTypes.Media, entities, navigation, search, dataTypes, access)
{
    protected override MediaItem Map(IMediaEntitySlim entity) => factory.CreateItem(entity);
}
