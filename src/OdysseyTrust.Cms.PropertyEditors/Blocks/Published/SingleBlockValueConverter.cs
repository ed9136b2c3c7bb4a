using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Published;

/// <summary>Gives one block, or nothing.</summary>
[DefaultPropertyValueConverter]
internal sealed class SingleBlockValueConverter(IJsonSerializer json, BlockElements elements, BlockItemFactory items) : BlockValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType)
        => propertyType.EditorAlias == Constants.PropertyEditors.Aliases.SingleBlock;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(BlockListItem);

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        SingleBlockConfiguration? configuration = propertyType.DataType.ConfigurationAs<SingleBlockConfiguration>();
        if (configuration is null || json.ReadBlocks<SingleBlockValue>(inter) is not { } value)
        {
            return null;
        }

        PublishedBlocks blocks = elements.Build(owner, value, configuration.Blocks, preview);

        return Find(value.GetLayouts(), blocks).Select(items.ListItem).FirstOrDefault();
    }
}
