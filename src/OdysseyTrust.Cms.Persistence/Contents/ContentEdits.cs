using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>What of an item differs from what is published of it.</summary>
/// <param name="Any">Whether anything does.</param>
/// <param name="Cultures">The cultures in which something does; none for an item that does not vary.</param>
internal sealed record ContentEdits(bool Any, IReadOnlyCollection<string> Cultures)
{
    /// <param name="content">The item, with its properties' types and its cultures.</param>
    /// <param name="current">The version that staff edit.</param>
    /// <param name="published">The version that visitors see, or <c>null</c> when there is none: then all is edited.</param>
    /// <param name="defaultCulture">The culture that a change of an invariant value counts for.</param>
    public static ContentEdits Of(IPublishableContentBase content, ContentVersionRow current, ContentVersionRow? published, string defaultCulture)
    {
        bool varies = content.ContentType.VariesByCulture();
        if (published is null)
        {
            return new ContentEdits(true, varies ? [.. content.AvailableCultures] : []);
        }

        StoredValue[] values = [.. Values(content, current, published)];
        string[] names = varies ? [.. Names(content, published)] : [];
        return new ContentEdits(
            values.Length > 0 || names.Length > 0 || current.Name != published.Name || current.TemplateId != published.TemplateId,
            varies ? values.Select(value => value.Culture ?? defaultCulture).Concat(names).ToHashSet(StringComparer.OrdinalIgnoreCase) : []);
    }

    /// <summary>A property keeps values from a time when it varied in another way: those are nobody's edits.</summary>
    private static IEnumerable<StoredValue> Values(IPublishableContentBase content, ContentVersionRow current, ContentVersionRow published)
    {
        Dictionary<int, bool> varying = content.Properties.ToDictionary(property => property.PropertyTypeId, property => property.PropertyType.VariesByCulture());
        return StoredValues.Parse(current.Values).Differing(StoredValues.Parse(published.Values))
            .Where(value => varying.TryGetValue(value.PropertyTypeId, out bool varies) && varies == value.Culture is not null);
    }

    private static IEnumerable<string> Names(IPublishableContentBase content, ContentVersionRow published)
    {
        Dictionary<string, StoredCulture> publishedCultures = StoredCultures.Parse(published.Cultures);
        return content.AvailableCultures.Where(culture => content.GetCultureName(culture) != publishedCultures.GetValueOrDefault(culture)?.Name);
    }
}
