using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Editing;

/// <summary>
/// Fits the values and exposures of blocks to the way their types vary now: those that were stored before a type was changed would
/// otherwise be out of reach of the editor.
/// </summary>
internal sealed class BlockCultures(IDefaultCultureAccessor defaultCulture, ElementTypes elementTypes)
{
    /// <param name="blocks">Blocks whose values know their property types.</param>
    /// <param name="culture">The culture of the property that the blocks are in, or null where it does not vary.</param>
    public void Align(BlockValue blocks, string? culture)
    {
        foreach (BlockItemData item in blocks.AllItems())
        {
            item.Values = [.. item.Values.GroupBy(value => (value.Alias, value.Segment)).SelectMany(group => Align([.. group], culture))];
        }

        AlignExposures(blocks, culture);
    }

    private static BlockPropertyValue? InCulture(BlockPropertyValue[] values, string culture)
        => Array.Find(values, value => value.Culture.InvariantEquals(culture));

    private IEnumerable<BlockPropertyValue> Align(BlockPropertyValue[] values, string? culture)
    {
        if (values[0].PropertyType?.VariesByCulture() is true)
        {
            foreach (BlockPropertyValue value in values)
            {
                value.Culture ??= culture ?? defaultCulture.DefaultCulture;
            }

            return values.DistinctBy(value => value.Culture, StringComparer.OrdinalIgnoreCase);
        }

        BlockPropertyValue? kept = Array.Find(values, value => value.Culture is null)
            ?? InCulture(values, culture ?? defaultCulture.DefaultCulture)
            ?? InCulture(values, defaultCulture.DefaultCulture);
        if (kept is null)
        {
            return [];
        }

        kept.Culture = null;

        return [kept];
    }

    private void AlignExposures(BlockValue blocks, string? culture)
    {
        IReadOnlyDictionary<Guid, IContentType> types = elementTypes.Find(blocks.ContentData.Select(item => item.ContentTypeKey));
        foreach (BlockItemVariation exposure in blocks.Expose)
        {
            if (blocks.ContentData.Find(item => item.Key == exposure.ContentKey) is { } item
                && types.TryGetValue(item.ContentTypeKey, out IContentType? type))
            {
                exposure.Culture = type.VariesByCulture() ? exposure.Culture ?? culture ?? defaultCulture.DefaultCulture : null;
            }
        }

        blocks.Expose = [.. blocks.Expose.DistinctBy(exposure => (exposure.ContentKey, exposure.Culture?.ToUpperInvariant(), exposure.Segment))];
    }
}
