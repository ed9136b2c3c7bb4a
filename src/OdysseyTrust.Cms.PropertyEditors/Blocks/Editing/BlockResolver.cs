using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Editing;

/// <summary>Prepares blocks for editing: each value knows its property type, and what stands nowhere or fits no type is left out.</summary>
internal sealed class BlockResolver(ElementTypes elementTypes)
{
    /// <summary>The blocks, or null where none are left.</summary>
    public TValue? Resolve<TValue>(TValue? blocks)
        where TValue : BlockValue
    {
        if (blocks is null)
        {
            return null;
        }

        IReadOnlyDictionary<Guid, IContentType> types = elementTypes.Find(blocks.AllItems().Select(item => item.ContentTypeKey));
        IBlockLayoutItem[] layout = [.. blocks.Layout.Values.SelectMany(items => items)];
        blocks.ContentData = [.. Resolve(blocks.ContentData.Where(item => layout.Any(place => place.ReferencesContent(item.Key))), types)];
        blocks.SettingsData = [.. Resolve(blocks.SettingsData.Where(item => layout.Any(place => place.ReferencesSetting(item.Key))), types)];
        blocks.Expose = [.. blocks.Expose.Where(exposure => blocks.ContentData.Exists(item => item.Key == exposure.ContentKey))];

        return blocks.ContentData.Count == 0 ? null : blocks;
    }

    private static IEnumerable<BlockItemData> Resolve(IEnumerable<BlockItemData> items, IReadOnlyDictionary<Guid, IContentType> types)
    {
        foreach (BlockItemData item in items)
        {
            if (types.TryGetValue(item.ContentTypeKey, out IContentType? type))
            {
                item.ContentTypeAlias = type.Alias;
                item.Values = [.. Resolve(item.Values, type)];
                yield return item;
            }
        }
    }

    private static IEnumerable<BlockPropertyValue> Resolve(IEnumerable<BlockPropertyValue> values, IContentType type)
    {
        foreach (BlockPropertyValue value in values)
        {
            value.PropertyType = type.CompositionPropertyTypes.FirstOrDefault(property => property.Alias == value.Alias);
            if (value.PropertyType is not null)
            {
                yield return value;
            }
        }
    }
}
