using System.ComponentModel.DataAnnotations;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Validation;

/// <summary>Holds the number of blocks in each area of a grid to its configured limits.</summary>
internal sealed class BlockGridAreaValidator(ValueEditorServices services) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (dataTypeConfiguration is not BlockGridConfiguration grid
            || services.Json.ReadBlocks<BlockGridValue>(value) is not { } blocks
            || (blocks.GetLayouts() ?? []).All(item => IsWithinLimits(item, blocks, grid)))
        {
            yield break;
        }

        yield return services.Texts.Invalid("entriesAreasMismatch");
    }

    private static bool IsWithinLimits(BlockGridLayoutItem item, BlockGridValue blocks, BlockGridConfiguration grid)
    {
        Guid? contentType = blocks.ContentData.Find(data => data.Key == item.ContentKey)?.ContentTypeKey;
        BlockGridConfiguration.BlockGridAreaConfiguration[] areas =
            Array.Find(grid.Blocks, block => block.ContentElementTypeKey == contentType)?.Areas ?? [];

        return areas.All(area => IsWithinLimits(area, Array.Find(item.Areas, candidate => candidate.Key == area.Key)?.Items.Length ?? 0))
            && item.Areas.SelectMany(area => area.Items).All(inner => IsWithinLimits(inner, blocks, grid));
    }

    private static bool IsWithinLimits(BlockGridConfiguration.BlockGridAreaConfiguration area, int count)
        => count >= (area.MinAllowed ?? 0) && (area.MaxAllowed is not > 0 || count <= area.MaxAllowed);
}
