using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Published;

/// <summary>
/// Whether a block is shown: staff create a block for all cultures and show it in each as it is ready. A block varies where both
/// its element type and the content that it stands in do; exposures from before either was changed count for the default culture.
/// </summary>
internal sealed class BlockExposure(BlockContext context)
{
    public bool IsExposed(IPublishedElement owner, IPublishedElement block, IEnumerable<BlockItemVariation> exposures)
    {
        ContentVariation variation = owner.ContentType.Variations & block.ContentType.Variations;
        string? segment = variation.VariesBySegment() ? context.Segment : null;
        BlockItemVariation[] own = [.. exposures.Where(exposure => exposure.ContentKey == block.Key && exposure.Segment.InvariantEquals(segment))];

        return variation.VariesByCulture() ? IsExposedInCulture(own) : IsExposedInvariantly(own);
    }

    private bool IsExposedInCulture(BlockItemVariation[] exposures)
    {
        if (exposures.Length > 0 && exposures.All(exposure => exposure.Culture is null))
        {
            exposures = [.. exposures.Select(exposure => new BlockItemVariation(exposure.ContentKey, context.DefaultCulture, exposure.Segment))];
        }

        return IsAny(exposures, context.Culture)
            || (context.Culture is not null && context.FallbackCultures().Any(culture => IsAny(exposures, culture)));
    }

    private bool IsExposedInvariantly(BlockItemVariation[] exposures)
        => exposures.Any(exposure => exposure.Culture is null)
            || (exposures.Length > 0 && (IsAny(exposures, context.CultureOrDefault) || IsAny(exposures, context.DefaultCulture)));

    private static bool IsAny(BlockItemVariation[] exposures, string? culture)
        => exposures.Any(exposure => exposure.Culture.InvariantEquals(culture));
}
