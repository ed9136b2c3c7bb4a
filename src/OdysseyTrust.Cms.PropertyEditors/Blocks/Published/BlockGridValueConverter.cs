using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Published;

/// <summary>Gives blocks on a grid, with the blocks in their areas.</summary>
[DefaultPropertyValueConverter]
internal sealed class BlockGridValueConverter(IJsonSerializer json, BlockElements elements, BlockItemFactory items) : BlockValueConverter
{
    /// <summary>The columns of a grid whose data type says none, as in the back office.</summary>
    private const int DefaultColumns = 12;

    public override bool IsConverter(IPublishedPropertyType propertyType)
        => propertyType.EditorAlias == Constants.PropertyEditors.Aliases.BlockGrid;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(BlockGridModel);

    public override object ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        BlockGridConfiguration? configuration = propertyType.DataType.ConfigurationAs<BlockGridConfiguration>();
        if (configuration is null || json.ReadBlocks<BlockGridValue>(inter) is not { } value)
        {
            return BlockGridModel.Empty;
        }

        PublishedBlocks blocks = elements.Build(owner, value, configuration.Blocks, preview);

        return new BlockGridModel([.. Items(value.GetLayouts(), blocks, configuration)], configuration.GridColumns);
    }

    private IEnumerable<BlockGridItem> Items(
        IEnumerable<BlockGridLayoutItem>? layout, PublishedBlocks blocks, BlockGridConfiguration grid)
        => Find(layout, blocks).Select(block => Item(block, (BlockGridLayoutItem)block.Layout, blocks, grid));

    private BlockGridItem Item(PublishedBlock block, BlockGridLayoutItem layout, PublishedBlocks blocks, BlockGridConfiguration grid)
    {
        BlockGridConfiguration.BlockGridBlockConfiguration configuration = (BlockGridConfiguration.BlockGridBlockConfiguration)block.Configuration;
        BlockGridItem item = items.GridItem(block);
        item.RowSpan = layout.RowSpan ?? 1;
        item.ColumnSpan = layout.ColumnSpan ?? grid.GridColumns ?? DefaultColumns;
        item.GridColumns = grid.GridColumns;
        item.AreaGridColumns = configuration.AreaGridColumns;
        item.Areas = [.. configuration.Areas.Select(area => Area(area, layout, blocks, grid))];

        return item;
    }

    private BlockGridArea Area(
        BlockGridConfiguration.BlockGridAreaConfiguration area,
        BlockGridLayoutItem layout,
        PublishedBlocks blocks,
        BlockGridConfiguration grid)
        => new(
            [.. Items(layout.Areas.FirstOrDefault(candidate => candidate.Key == area.Key)?.Items, blocks, grid)],
            area.Alias ?? string.Empty,
            area.RowSpan ?? 1,
            area.ColumnSpan ?? grid.GridColumns ?? DefaultColumns);
}
