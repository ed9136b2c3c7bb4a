using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Comparison;

/// <summary>Types compared by the keys of what they refer to.</summary>
internal static class ComparableContentTypes
{
    public static (ContentTypeRecord Current, ContentTypeRecord Wanted) Create(ContentTypeRecord current, ContentTypeRecord wanted)
    {
        if (wanted.Document is { HistoryCleanup: null } part)
        {
            wanted = wanted with { Document = part with { HistoryCleanup = current.Document?.HistoryCleanup } };
        }

        return (ByKey(current), ByKey(wanted));
    }

    private static ContentTypeRecord ByKey(ContentTypeRecord record)
        => record with
        {
            Level = 0,
            Parent = record.Parent is null ? null : ByKey(record.Parent),
            Compositions = [.. record.Compositions.Select(ByKey)],
            Structure = [.. record.Structure.Select(type => type with { Alias = type.Key.ToString() })],
            Document = record.Document is { } part
                ? part with { AllowedTemplates = [.. part.AllowedTemplates.Select(ByKey)] }
                : null,
            Properties = [.. record.Properties.Select(property => property with { EditorAlias = string.Empty, GroupCaption = string.Empty })],
        };

    private static KeyedAlias ByKey(KeyedAlias reference) => reference with { Alias = reference.Key.ToString() };
}
