using OdysseyTrust.Cms.PublishedContent.ContentTypes;
using OdysseyTrust.Cms.PublishedContent.Items;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PublishedContent.Caches;

/// <summary>Makes the published element of a block from the block's stored values.</summary>
internal sealed class BlockElementService(PublishedContentTypeCache contentTypes, PublishedItemFactory factory) : IBlockElementService
{
    /// <summary>Umbraco's name for what has none.</summary>
    private const string NoName = "n/a";

    /// <summary>The block's element, or null when its element type is gone or is no element type any more.</summary>
    public Task<IPublishedElement?> BuildElementAsync(BlockItemData blockItemData, bool? preview = null)
    {
        IPublishedElement? element = contentTypes.Find(PublishedItemType.Element, blockItemData.ContentTypeKey) is { IsElement: true } contentType
            ? factory.ToElement(ToVersion(blockItemData, contentType, preview is true))
            : null;

        return Task.FromResult(element);
    }

    private static ItemVersion ToVersion(BlockItemData block, IPublishedContentType contentType, bool preview)
        => new()
        {
            ContentType = contentType,
            Key = block.Key,
            Name = NoName,
            Cultures = contentType.VariesByCulture() ? [.. Cultures(block, preview)] : [],
            Values = [.. contentType.PropertyTypes.Select(type => Values(block, type.Alias))],
            IsPreview = preview,
            IsPublished = !preview,
        };

    private static IEnumerable<CultureVersion> Cultures(BlockItemData block, bool preview)
        => block.Values
            .Select(value => value.Culture)
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(culture => new CultureVersion(culture, NoName, UrlSegment: null, DateTime.MinValue, !preview, preview));

    private static SourceValues Values(BlockItemData block, string alias)
    {
        ILookup<bool, BlockPropertyValue> values = block.Values
            .Where(value => string.Equals(value.Alias, alias, StringComparison.OrdinalIgnoreCase))
            .ToLookup(IsInvariant);

        return new SourceValues(
            values[true].FirstOrDefault()?.Value,
            [.. values[false].Select(value => new VariantValue(value.Culture ?? string.Empty, value.Segment ?? string.Empty, value.Value))]);
    }

    private static bool IsInvariant(BlockPropertyValue value)
        => string.IsNullOrEmpty(value.Culture) && string.IsNullOrEmpty(value.Segment);
}
