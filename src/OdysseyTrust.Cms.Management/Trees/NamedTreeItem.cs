using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Trees;

/// <summary>A node of a tree that has no more than a name: <c>NamedEntityTreeItemResponseModel</c> of the Management API.</summary>
internal sealed record NamedTreeItem(Guid Id, ReferenceById? Parent, string Name, bool HasChildren, IReadOnlyList<Flag> Flags);
