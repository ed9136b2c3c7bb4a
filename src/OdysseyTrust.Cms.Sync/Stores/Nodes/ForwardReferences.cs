using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Sync.Stores.Nodes;

/// <summary>
/// Relates items to those that were imported after them. Core relates an item to what it refers to when it is saved, and what is not there yet is passed over;
/// without the relation nobody would be warned before they delete what others link to.
/// </summary>
internal sealed class ForwardReferences(
    PropertyEditorCollection editors,
    DataValueReferenceFactoryCollection factories,
    IRelationService relations,
    IIdKeyMap idKeyMap)
{
    private readonly Dictionary<string, IRelationType?> _types = [];

    /// <param name="nodes">All items of an import, saved.</param>
    public void Store(IReadOnlyCollection<IContentBase> nodes)
    {
        HashSet<Guid> imported = [.. nodes.Select(node => node.Key)];
        foreach (IContentBase node in nodes)
        {
            UmbracoEntityReference[] references =
                [.. factories.GetAllReferences(node.Properties, editors).Where(reference => reference.Udi is GuidUdi udi && imported.Contains(udi.Guid))];
            if (references.Length > 0)
            {
                Store(node, references);
            }
        }
    }

    private void Store(IContentBase node, UmbracoEntityReference[] references)
    {
        HashSet<(int Child, int Type)> known = [.. (relations.GetByParentId(node.Id) ?? []).Select(relation => (relation.ChildId, relation.RelationTypeId))];
        foreach (UmbracoEntityReference reference in references)
        {
            if (TypeOf(reference.RelationTypeAlias) is { } type
                && idKeyMap.GetIdForUdi(reference.Udi) is { Success: true, Result: int child }
                && known.Add((child, type.Id)))
            {
                relations.Save(new Relation(node.Id, child, type));
            }
        }
    }

    private IRelationType? TypeOf(string alias) =>
        _types.TryGetValue(alias, out IRelationType? type) ? type : _types[alias] = relations.GetRelationTypeByAlias(alias);
}
