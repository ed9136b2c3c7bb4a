using OdysseyTrust.Cms.Persistence.Caching;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.ContentTypes;

/// <summary>Compares all types before and after a save, and finds those whose content has to follow.</summary>
internal static class ContentTypeShifts
{
    public static IEnumerable<ContentTypeShift> Between(
        EntityIndex<IContentTypeComposition> before,
        EntityIndex<IContentTypeComposition> after,
        int savedId)
    {
        foreach (IContentTypeComposition now in after.All)
        {
            if (before.Find(now.Id) is { } then
                && (now.Id == savedId || IsComposedOf(now, savedId) || IsComposedOf(then, savedId))
                && Between(then, now) is { } shift)
            {
                yield return shift;
            }
        }
    }

    private static bool IsComposedOf(IContentTypeComposition type, int id) => type.CompositionIds().Contains(id);

    private static ContentTypeShift? Between(IContentTypeComposition then, IContentTypeComposition now)
    {
        Dictionary<int, ContentVariation> before = Variations(then);
        Dictionary<int, ContentVariation> after = Variations(now);
        ContentTypeShift shift = new(
            now.Id,
            then.Variations,
            now.Variations,
            [.. before.Keys.Except(after.Keys)],
            [
                .. before.Where(property => after.TryGetValue(property.Key, out ContentVariation varies) && varies != property.Value)
                    .Select(property => new PropertyVariationShift(property.Key, property.Value, after[property.Key])),
            ]);
        return shift is { Removed: [], Varied: [] } && shift.From == shift.To ? null : shift;
    }

    /// <summary>A property varies no further than the type of the content that has it.</summary>
    private static Dictionary<int, ContentVariation> Variations(IContentTypeComposition type) => type.CompositionPropertyTypes
        .DistinctBy(property => property.Id)
        .ToDictionary(property => property.Id, property => property.Variations & type.Variations);
}
