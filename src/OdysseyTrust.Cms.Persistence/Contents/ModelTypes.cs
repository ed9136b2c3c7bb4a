using System.Collections.Concurrent;
using OdysseyTrust.Cms.Persistence.Caching;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>The content types as models share them, for one state of the schema; each is cloned when first asked for.</summary>
internal sealed class ModelTypes(EntityIndex<IContentTypeComposition> source)
{
    private readonly ConcurrentDictionary<int, ModelType> _types = new();

    /// <summary>The state of the schema that these were made of.</summary>
    public EntityIndex<IContentTypeComposition> Source => source;

    public ModelType? Find(int id)
    {
        if (!_types.TryGetValue(id, out ModelType? type) && source.Find(id) is { } found)
        {
            type = _types.GetOrAdd(id, _ => ModelType.Of(found));
        }

        return type;
    }
}
