using System.Xml.Linq;
using OdysseyTrust.Cms.Sync.Formats;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Comparison;

/// <summary>Finds what an import would change in an item: the two records as XML, without what follows from other data.</summary>
internal sealed class RecordComparer(SyncFormats formats)
{
    /// <summary>Every difference; none when importing the file would change nothing.</summary>
    public IReadOnlyList<FieldChange> Compare(SyncRecord current, SyncRecord wanted)
    {
        (SyncRecord left, SyncRecord right) = ComparableRecords.Create(current, wanted);
        Dictionary<string, string> before = Flatten(formats.Write(left));
        Dictionary<string, string> after = Flatten(formats.Write(right));
        return
        [
            .. before.Keys.Union(after.Keys)
                .Select(path => new FieldChange(path, before.GetValueOrDefault(path), after.GetValueOrDefault(path)))
                .Where(change => (change.Current ?? string.Empty) != (change.Wanted ?? string.Empty)),
        ];
    }

    private static Dictionary<string, string> Flatten(XElement root)
    {
        Dictionary<string, string> fields = [];
        Flatten(root, string.Empty, fields);
        return fields;
    }

    private static void Flatten(XElement element, string path, Dictionary<string, string> fields)
    {
        foreach (XAttribute attribute in element.Attributes())
        {
            fields[$"{path}@{attribute.Name.LocalName}"] = attribute.Value;
        }

        if (!element.HasElements)
        {
            fields[path] = element.Value;
            return;
        }

        foreach (XElement child in element.Elements())
        {
            string name = child.Name.LocalName + NameAmongSiblings(child);
            Flatten(child, path.Length == 0 ? name : $"{path}/{name}", fields);
        }
    }

    /// <summary>What tells one of several elements of the same name from the others.</summary>
    private static string NameAmongSiblings(XElement element)
    {
        string? name = element.Attribute("Culture")?.Value
            ?? element.Attribute("Language")?.Value
            ?? element.Element("Alias")?.Value
            ?? (element.Parent?.Elements(element.Name).Skip(1).Any() == true ? PositionOrKey(element) : null);
        return name is null ? string.Empty : $"[{name}]";
    }

    private static string PositionOrKey(XElement element)
        => element.Attribute("Key")?.Value ?? (element.ElementsBeforeSelf(element.Name).Count() + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
