using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Published;

/// <summary>
/// Fits a block's values to the way its properties vary now, which may have changed since the content was published: the values
/// of a document's own properties are moved when its type is saved, those within blocks are not.
/// </summary>
internal sealed class BlockAlignment(BlockContext context)
{
    public BlockItemData Align(BlockItemData block, IPublishedContentType elementType, IPublishedElement owner)
        => new(block.Key, block.ContentTypeKey, elementType.Alias)
        {
            Values =
            [
                .. block.Values
                    .GroupBy(value => (value.Alias, value.Segment))
                    .SelectMany(group => elementType.GetPropertyType(group.Key.Alias) is { } propertyType
                        ? Align([.. group], propertyType, owner.ContentType.Variations)
                        : []),
            ],
        };

    private IEnumerable<BlockPropertyValue> Align(
        BlockPropertyValue[] values, IPublishedPropertyType propertyType, ContentVariation ownerVariations)
        => (ownerVariations & propertyType.Variations).VariesByCulture()
            ? values.Select(value => value.Culture is null ? In(value, context.CultureOrDefault) : value)
            : Single(values) is { } single
                ? propertyType.Variations.VariesByCulture() ? InEveryCulture(single) : [In(single, null)]
                : [];

    /// <summary>The one value that counts where values do not vary by culture.</summary>
    private BlockPropertyValue? Single(BlockPropertyValue[] values)
        => values.FirstOrDefault(value => value.Culture is null)
            ?? values.FirstOrDefault(value => value.Culture.InvariantEquals(context.CultureOrDefault))
            ?? values.FirstOrDefault(value => value.Culture.InvariantEquals(context.DefaultCulture));

    // The property asks for a culture although what it stands in has none, and it asks for whichever is current.
    private IEnumerable<BlockPropertyValue> InEveryCulture(BlockPropertyValue value)
        => new[] { null, context.Culture, context.DefaultCulture }
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(culture => In(value, culture));

    private static BlockPropertyValue In(BlockPropertyValue value, string? culture)
        => new() { Alias = value.Alias, Culture = culture, Segment = value.Segment, Value = value.Value, PropertyType = value.PropertyType };
}
