using OdysseyTrust.Cms.Sync.Formats;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Comparison;

/// <summary>Documents and media compared by what their file mentions.</summary>
internal static class ComparableNodes
{
    public static (ContentRecord Current, ContentRecord Wanted) Create(ContentRecord current, ContentRecord wanted)
    {
        IReadOnlyList<PropertyRecord> mentioned = Mentioned(current.Properties, wanted.Properties);
        return (
            Plain(current) with
            {
                CreateDate = wanted.CreateDate is null ? null : ToSecond(current.CreateDate),
                Properties = WithValues(mentioned),
            },
            Plain(wanted) with { Properties = WithValues(SameLayout(wanted.Properties, mentioned)) });
    }

    private static ContentRecord Plain(ContentRecord record)
        => record with
        {
            Level = 0,
            Alias = string.Empty,
            ParentName = string.Empty,
            Path = string.Empty,
            TrashedParent = null,
            Name = Variants(record.Name),
            Document = record.Document is null || record.Kind == SyncKind.Blueprints ? null : Plain(record.Document, record.Trashed),
        };

    /// <summary>What a deleted document was before does not matter: it is published nowhere.</summary>
    private static DocumentPart Plain(DocumentPart part, bool trashed)
        => part with
        {
            Published = trashed ? CultureValues<bool?>.Invariant(false) : Variants(part.Published),
            Template = part.Template is null ? null : part.Template with { Alias = part.Template.Key.ToString() },
        };

    /// <summary>With cultures, the invariant value follows from them.</summary>
    private static CultureValues<T> Variants<T>(CultureValues<T> values)
        => values.Cultures.Count == 0 ? values : values with { Default = default };

    /// <summary>Files hold no fractions of a second.</summary>
    private static DateTime? ToSecond(DateTime? date) => date is { } value ? value.AddTicks(-(value.Ticks % TimeSpan.TicksPerSecond)) : null;

    private static List<PropertyRecord> Mentioned(IReadOnlyList<PropertyRecord> current, IReadOnlyList<PropertyRecord> wanted)
        => [.. wanted.Select(property => new PropertyRecord(
            property.Alias,
            [.. property.Values.Select(value => Find(current, property.Alias, value) ?? value with { Text = string.Empty })]))];

    private static PropertyValueRecord? Find(IReadOnlyList<PropertyRecord> properties, string alias, PropertyValueRecord variant)
        => properties.FirstOrDefault(property => string.Equals(property.Alias, alias, StringComparison.OrdinalIgnoreCase))?.Values
            .FirstOrDefault(value => string.Equals(value.Culture, variant.Culture, StringComparison.OrdinalIgnoreCase)
                && value.Segment == variant.Segment) is { } found
            ? variant with { Text = found.Text }
            : null;

    /// <summary>JSON that differs in its white space only is the same value.</summary>
    private static IEnumerable<PropertyRecord> SameLayout(IReadOnlyList<PropertyRecord> wanted, IReadOnlyList<PropertyRecord> current)
        => wanted.Select((property, index) => property with
        {
            Values = [.. property.Values.Select((value, variant) => SameValue(value.Text, current[index].Values[variant].Text)
                ? current[index].Values[variant]
                : value)],
        });

    private static bool SameValue(string left, string right)
        => left == right || (SyncJson.Compact(left) is { } compact && compact == SyncJson.Compact(right));

    private static List<PropertyRecord> WithValues(IEnumerable<PropertyRecord> properties)
        => [.. properties
            .Select(property => property with { Values = [.. property.Values.Where(value => value.Text.Length > 0)] })
            .Where(property => property.Values.Count > 0)];
}
