using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace OdysseyTrust.Cms.Management.Trees;

/// <summary>What a tree is made of.</summary>
/// <param name="Item">Its items.</param>
/// <param name="Folder">Its folders, if it has any.</param>
internal sealed record TreeTypes(UmbracoObjectTypes Item, UmbracoObjectTypes? Folder)
{
    public IReadOnlyList<UmbracoObjectTypes> All => Folder is { } folder ? [folder, Item] : [Item];

    public IReadOnlyList<UmbracoObjectTypes> ToRead(bool foldersOnly) => foldersOnly && Folder is { } folder ? [folder] : All;

    public IEnumerable<UmbracoObjectTypes> ToFind(TreeItemKind kind) =>
        All.Where(type => kind.HasFlag(type == Folder ? TreeItemKind.Folder : TreeItemKind.Item));

    public bool IsFolder(IEntitySlim entity) => Folder is { } folder && entity.NodeObjectType == folder.GetGuid();

    /// <summary>The type of an item's parent: a folder where there are folders.</summary>
    public UmbracoObjectTypes Parent => Folder ?? Item;
}
