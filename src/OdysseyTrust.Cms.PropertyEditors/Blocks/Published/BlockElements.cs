using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Published;

/// <summary>Makes the published elements of a block value: those whose element type is there, is allowed, and is shown.</summary>
internal sealed class BlockElements(
    IBlockElementService elements,
    IPublishedModelFactory models,
    BlockAlignment alignment,
    BlockExposure exposure)
{
    public PublishedBlocks Build(
        IPublishedElement owner, BlockValue blocks, IReadOnlyCollection<IBlockConfiguration> configurations, bool preview)
    {
        Dictionary<Guid, IBlockConfiguration> byContentType = configurations
            .DistinctBy(configuration => configuration.ContentElementTypeKey)
            .ToDictionary(configuration => configuration.ContentElementTypeKey);

        return new PublishedBlocks(
            byContentType,
            ByKey(blocks.ContentData
                .Where(item => byContentType.ContainsKey(item.ContentTypeKey))
                .Select(item => Build(owner, item, preview))
                .OfType<IPublishedElement>()
                .Where(element => exposure.IsExposed(owner, element, blocks.Expose))),
            ByKey(blocks.SettingsData
                .Where(item => configurations.Any(configuration => configuration.SettingsElementTypeKey == item.ContentTypeKey))
                .Select(item => Build(owner, item, preview))
                .OfType<IPublishedElement>()));
    }

    /// <summary>The typed model of an element type, for a block that has no such element.</summary>
    public Type ModelType(Guid? elementTypeKey)
        => elementTypeKey is { } key && Element(new BlockItemData { ContentTypeKey = key }, preview: false) is { } element
            ? models.GetModelType(element.ContentType.Alias)
            : typeof(IPublishedElement);

    public Type ModelType(IPublishedElement element) => models.GetModelType(element.ContentType.Alias);

    private static Dictionary<Guid, IPublishedElement> ByKey(IEnumerable<IPublishedElement> elements)
        => elements.DistinctBy(element => element.Key).ToDictionary(element => element.Key);

    private IPublishedElement? Build(IPublishedElement owner, BlockItemData item, bool preview)
        => Element(new BlockItemData(item.Key, item.ContentTypeKey, item.ContentTypeAlias), preview) is { ContentType: { } elementType }
            ? Element(alignment.Align(item, elementType, owner), preview)
            : null;

    private IPublishedElement? Element(BlockItemData item, bool preview)
        => elements.BuildElementAsync(item, preview).GetAwaiter().GetResult();
}
