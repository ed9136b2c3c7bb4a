using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Cms.Sync.Stores.Types;

internal sealed class MediaTypeStore(
    IMediaTypeService types,
    IMediaTypeContainerService containers,
    PropertyTypeUpdater properties,
    IShortStringHelper shortStringHelper)
    : ContentTypeStore<IMediaType>(SyncKind.MediaTypes, types, containers, properties)
{
    protected override IMediaType Create() => new MediaType(shortStringHelper, Constants.System.Root);
}
