using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Cms.Sync.Stores.Types;

internal sealed class MemberTypeStore(
    IMemberTypeService types,
    IMemberTypeContainerService containers,
    PropertyTypeUpdater properties,
    IShortStringHelper shortStringHelper)
    : ContentTypeStore<IMemberType>(SyncKind.MemberTypes, types, containers, properties)
{
    protected override IMemberType Create() => new MemberType(shortStringHelper, Constants.System.Root);
}
