using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Sync.Stores.Nodes;

/// <summary>Where deleted items came from: Core keeps it as a relation to the former parent.</summary>
internal sealed class TrashedParents(IRelationService relations, NodeTree tree)
{
    public Guid? Find(IContentBase node, string relationTypeAlias)
        => relations.GetByChildId(node.Id, relationTypeAlias).FirstOrDefault() is { } relation ? tree.KeyOf(relation.ParentId) : null;
}
