using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Published;

/// <summary>Gives a list of blocks.</summary>
[DefaultPropertyValueConverter]
internal sealed class BlockListValueConverter(IJsonSerializer json, BlockElements elements, BlockItemFactory items) : BlockValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType)
        => propertyType.EditorAlias == Constants.PropertyEditors.Aliases.BlockList;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(BlockListModel);

    public override object ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        BlockListConfiguration? configuration = propertyType.DataType.ConfigurationAs<BlockListConfiguration>();
        if (configuration is null || json.ReadBlocks<BlockListValue>(inter) is not { } value)
        {
            return BlockListModel.Empty;
        }

        PublishedBlocks blocks = elements.Build(owner, value, configuration.Blocks, preview);

        return new BlockListModel([.. Find(value.GetLayouts(), blocks).Select(items.ListItem)]);
    }
}
