using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Editing;

/// <summary>
/// Merges blocks by culture: a property that does not vary may hold blocks that do, and then only some of its cultures are
/// published, or may be edited by someone.
/// </summary>
internal static class BlockMerge
{
    /// <summary>
    /// The blocks of <paramref name="baseline"/> with the cultures out of <paramref name="changed"/> that <paramref name="takes"/>
    /// accepts. Which blocks there are and where they stand does not vary and belongs to the culture null.
    /// </summary>
    public static TValue? Merge<TValue>(TValue? baseline, TValue? changed, Func<string?, bool> takes)
        where TValue : BlockValue, new()
    {
        TValue? structure = takes(null) ? changed : baseline;
        if (structure is null)
        {
            return null;
        }

        TValue merged = new()
        {
            Layout = structure.Layout,
            ContentData = Items(structure.ContentData, baseline?.ContentData, changed?.ContentData, takes),
            SettingsData = Items(structure.SettingsData, baseline?.SettingsData, changed?.SettingsData, takes),
        };
        merged.Expose = [.. Pick(baseline?.Expose, changed?.Expose, exposure => takes(exposure.Culture))
            .Where(exposure => merged.ContentData.Exists(item => item.Key == exposure.ContentKey))];

        return merged;
    }

    /// <summary>The cultures that two block values differ in. What does not vary counts for the default culture.</summary>
    public static IEnumerable<string> ChangedCultures(BlockValue? before, BlockValue? after, string defaultCulture)
        => States(before)
            .Except(States(after))
            .Union(States(after).Except(States(before)))
            .Select(state => state.Culture ?? defaultCulture)
            .Distinct(StringComparer.OrdinalIgnoreCase);

    private static List<BlockItemData> Items(
        List<BlockItemData> structure, List<BlockItemData>? baseline, List<BlockItemData>? changed, Func<string?, bool> takes)
        => [.. structure.Select(item => new BlockItemData(item.Key, item.ContentTypeKey, item.ContentTypeAlias)
        {
            Values = [.. Pick(Values(baseline, item.Key), Values(changed, item.Key), value => takes(value.Culture))],
        })];

    private static IList<BlockPropertyValue>? Values(List<BlockItemData>? items, Guid key) => items?.Find(item => item.Key == key)?.Values;

    private static IEnumerable<T> Pick<T>(IEnumerable<T>? baseline, IEnumerable<T>? changed, Func<T, bool> takes)
        => (changed ?? []).Where(takes).Concat((baseline ?? []).Where(item => !takes(item)));

    private static IEnumerable<BlockState> States(BlockValue? blocks)
        => blocks is null
            ? []
            : blocks.AllItems()
                .SelectMany(item => item.Values.Select(value => new BlockState(
                    item.Key, value.Culture.NullOrWhiteSpaceAsNull(), value.Segment, value.Alias, value.Value?.ToString())))
                .Concat(blocks.Expose.Select(exposure => new BlockState(exposure.ContentKey, exposure.Culture, exposure.Segment, null, null)));
}
