using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.MediaTypes;

/// <summary>The tree of media types.</summary>
[SectionAccess(Constants.Applications.Settings, Constants.Applications.Media)]
[Route(ManagementApi.Root + "/tree/media-type")]
internal sealed class MediaTypeTreeController(FolderTree tree, TreeParents parents, IMediaTypeService mediaTypes)
    : FolderTreeController<MediaTypeTreeItem>(Types, tree, parents)
{
    public static readonly TreeTypes Types = new(UmbracoObjectTypes.MediaType, UmbracoObjectTypes.MediaTypeContainer);

    protected override Task<IReadOnlyList<MediaTypeTreeItem>> MapAsync(IReadOnlyList<IEntitySlim> nodes)
    {
        Dictionary<Guid, IMediaType> found = mediaTypes.GetMany(nodes.Where(node => !IsFolder(node)).Select(node => node.Key)).ToDictionary(type => type.Key);
        return Task.FromResult<IReadOnlyList<MediaTypeTreeItem>>([.. nodes.Select(node => Map(node, found.GetValueOrDefault(node.Key)))]);
    }

    private MediaTypeTreeItem Map(IEntitySlim node, IMediaType? type) => new(
        node.Key,
        ParentOf(node),
        node.Name ?? string.Empty,
        node.HasChildren,
        IsFolder(node),
        NoAccess: false,
        type?.Icon ?? string.Empty,
        type?.IsSystemMediaType() == false,
        Flags: []);
}
