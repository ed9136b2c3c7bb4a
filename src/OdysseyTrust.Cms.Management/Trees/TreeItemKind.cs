namespace OdysseyTrust.Cms.Management.Trees;

/// <summary>What to search a tree for.</summary>
[Flags]
internal enum TreeItemKind
{
    Item = 1,
    Folder = 2,
    All = Item | Folder,
}
