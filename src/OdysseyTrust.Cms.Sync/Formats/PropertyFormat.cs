using System.Xml.Linq;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Formats;

/// <summary>The property values of a document or media item: an element per property, named by its alias.</summary>
internal static class PropertyFormat
{
    public static IReadOnlyList<PropertyRecord> Read(SyncElement? properties)
    {
        if (properties is null)
        {
            return [];
        }

        HashSet<string> aliases = new(StringComparer.OrdinalIgnoreCase);
        List<PropertyRecord> records = [];
        foreach (SyncElement property in properties.Children())
        {
            if (!aliases.Add(property.Name))
            {
                throw property.Fault($"The property {property.Name} is there twice.", "Keep one of them.");
            }

            records.Add(new PropertyRecord(property.Name, ReadValues(property)));
        }

        return records;
    }

    public static XElement Write(IEnumerable<PropertyRecord> properties, IComparer<string> order)
        => new(
            "Properties",
            properties.OrderBy(property => property.Alias, order).Select(property => new XElement(
                property.Alias,
                property.Values
                    .OrderBy(value => value.Culture ?? string.Empty, order)
                    .ThenBy(value => value.Segment ?? string.Empty, order)
                    .Select(WriteValue))));

    private static List<PropertyValueRecord> ReadValues(SyncElement property)
    {
        property.AllowOnly("Value");
        HashSet<string> variants = new(StringComparer.OrdinalIgnoreCase);
        List<PropertyValueRecord> values = [];
        foreach (SyncElement value in property.Children())
        {
            string? culture = NullIfEmpty(value.Attribute("Culture"));
            string? segment = NullIfEmpty(value.Attribute("Segment"));
            if (!variants.Add($"{culture}|{segment}"))
            {
                throw value.Fault($"The property {property.Name} has two values for the same culture.", "Keep one of them.");
            }

            values.Add(new PropertyValueRecord(culture, segment, value.Text));
        }

        return values;
    }

    private static XElement WriteValue(PropertyValueRecord value)
        => new(
            "Value",
            value.Culture is null ? null : new XAttribute("Culture", value.Culture),
            value.Segment is null ? null : new XAttribute("Segment", value.Segment),
            SyncXml.Cdata(value.Text));

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
