using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Published;

/// <summary>
/// What the converters of blocks share. The blocks are made with the element that they stand in; what they in turn hold is
/// converted when a view first asks for it.
/// </summary>
internal abstract class BlockValueConverter : PropertyValueConverterBase
{
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
        => source?.ToString();

    /// <summary>The blocks in the order of the layout, without those that are not shown.</summary>
    internal static IEnumerable<PublishedBlock> Find(IEnumerable<IBlockLayoutItem>? layout, PublishedBlocks blocks)
        => (layout ?? []).Select(item => blocks.TryFind(item, out PublishedBlock? block) ? block : null).OfType<PublishedBlock>();
}
