using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Content;
using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>Shows media in lists and trees.</summary>
internal sealed class MediaItemFactory(TreeParents parents)
{
    public MediaItem CreateItem(IMediaEntitySlim media) => new(
        media.Key,
        ParentOf(media),
        media.HasChildren,
        media.Trashed,
        TypeOf(media),
        VariantsOf(media),
        Flags: []);

    public MediaTreeItem CreateTreeItem(TreeNode node)
    {
        var media = (IMediaEntitySlim)node.Entity;
        return new MediaTreeItem(
            media.Key,
            ParentOf(media),
            media.HasChildren,
            !node.HasAccess,
            media.Trashed,
            media.CreateDate,
            TypeOf(media),
            VariantsOf(media),
            Flags: []);
    }

    public MediaRecycleBinItem CreateRecycleBinItem(IEntitySlim entity)
    {
        var media = (IMediaEntitySlim)entity;
        return new MediaRecycleBinItem(media.Key, ParentOf(media), media.HasChildren, media.CreateDate, TypeOf(media), VariantsOf(media));
    }

    private static MediaTypeReference TypeOf(IMediaEntitySlim media) =>
        new(media.ContentTypeKey, media.ContentTypeIcon ?? string.Empty, ReferenceById.To(media.ListViewKey));

    private static VariantItem[] VariantsOf(IMediaEntitySlim media) => [new VariantItem(media.Name ?? string.Empty, Culture: null)];

    private ReferenceById? ParentOf(IMediaEntitySlim media) => parents.Of(media, UmbracoObjectTypes.Media);
}
