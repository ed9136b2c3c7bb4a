using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Sync.Stores.Nodes;

/// <summary>Parents, paths and depths of nodes, for the parts of a file that follow from the tree.</summary>
internal sealed class NodeTree(IEntityService entities, IShortStringHelper shortStringHelper)
{
    private readonly Dictionary<int, Place> _places = [];

    /// <summary>Remembers nodes that were loaded, so that they are not looked up one by one.</summary>
    public void Add(IEnumerable<IContentBase> items)
    {
        foreach (IContentBase item in items)
        {
            _places[item.Id] = new Place(item.Key, item.Name ?? string.Empty, item.ParentId);
        }
    }

    /// <summary>Key and name of a parent; all zeros and nothing for the root and the recycle bins.</summary>
    public (Guid Key, string Name) ParentOf(IContentBase item)
        => Find(item.ParentId) is { } parent ? (parent.Key, parent.Name) : (Guid.Empty, string.Empty);

    /// <summary>The names from the root as uSync writes them in a document: <c>/Home/AboutUs</c>.</summary>
    public string AliasPathOf(IContentBase item) => PathOf(item.Id, name => name.ToSafeAlias(shortStringHelper));

    /// <summary>The names from the root as uSync writes them in a domain: <c>/Home/About us</c>.</summary>
    public string NamePathOf(int id) => PathOf(id, name => name);

    public Guid? KeyOf(int id) => Find(id)?.Key;

    private string PathOf(int id, Func<string, string> part)
    {
        Stack<string> parts = new();
        for (Place? place = Find(id); place is not null; place = Find(place.ParentId))
        {
            parts.Push(part(place.Name));
        }

        return "/" + string.Join('/', parts);
    }

    private Place? Find(int id)
    {
        if (id <= 0)
        {
            return null;
        }

        if (!_places.TryGetValue(id, out Place? place) && entities.Get(id) is { } entity)
        {
            _places[id] = place = new Place(entity.Key, entity.Name ?? string.Empty, entity.ParentId);
        }

        return place;
    }

    private sealed record Place(Guid Key, string Name, int ParentId);
}
