using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks;

/// <summary>The element types of blocks, as they are edited.</summary>
internal sealed class ElementTypes(IContentTypeService contentTypes)
{
    /// <summary>The element types of the given keys that there are.</summary>
    public IReadOnlyDictionary<Guid, IContentType> Find(IEnumerable<Guid> keys)
        => keys
            .Distinct()
            .Select(key => contentTypes.Get(key))
            .OfType<IContentType>()
            .Where(type => type.IsElement)
            .ToDictionary(type => type.Key);
}
