using System.Xml.Linq;
using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Sync.Formats;

/// <summary>The properties of a document, media or member type.</summary>
internal sealed class PropertyTypeFormat(SyncKind kind)
{
    private bool IsMemberType => kind == SyncKind.MemberTypes;

    public IReadOnlyList<PropertyTypeRecord> Read(SyncElement? properties, IReadOnlyList<PropertyGroupRecord> groups)
        => properties is null
            ? []
            : [.. properties.AllowOnly("GenericProperty").Children().Select(property => ReadProperty(property, groups))];

    public XElement Write(IEnumerable<PropertyTypeRecord> properties, IComparer<string> order)
        => new("GenericProperties", properties.OrderBy(property => property.Alias, order).Select(WriteProperty));

    private PropertyTypeRecord ReadProperty(SyncElement element, IReadOnlyList<PropertyGroupRecord> groups)
    {
        element.AllowOnly(
            "Key", "Name", "Alias", "Definition", "Type", "Mandatory", "Validation", "Description", "SortOrder", "Tab", "Variations",
            "MandatoryMessage", "ValidationRegExpMessage", "LabelOnTop", "CanEdit", "CanView", "IsSensitive");
        SyncElement? tab = element.Find("Tab");
        return new PropertyTypeRecord
        {
            Key = element.Key("Key"),
            Name = element.Required("Name"),
            Alias = element.Required("Alias"),
            Definition = element.Key("Definition"),
            EditorAlias = element.Optional("Type"),
            Mandatory = element.Flag("Mandatory"),
            Validation = element.Optional("Validation"),
            Description = element.Optional("Description"),
            SortOrder = element.Number("SortOrder"),
            GroupAlias = tab is null ? null : FindGroup(tab, groups),
            GroupCaption = tab?.Text ?? string.Empty,
            Variations = element.Choice("Variations", ContentVariation.Nothing),
            MandatoryMessage = element.Optional("MandatoryMessage"),
            ValidationMessage = element.Optional("ValidationRegExpMessage"),
            LabelOnTop = element.Flag("LabelOnTop"),
            MemberAccess = IsMemberType
                ? new MemberAccessRecord(element.Flag("CanEdit"), element.Flag("CanView"), element.Flag("IsSensitive"))
                : null,
        };
    }

    /// <summary>
    /// A property names its tab or group by alias; old files only by caption. A bare alias may mean a group inside a tab.
    /// </summary>
    private static string? FindGroup(SyncElement tab, IReadOnlyList<PropertyGroupRecord> groups)
    {
        string? alias = tab.Attribute("Alias");
        if (string.IsNullOrEmpty(alias) && tab.IsEmpty)
        {
            return null;
        }

        PropertyGroupRecord? group = string.IsNullOrEmpty(alias)
            ? groups.FirstOrDefault(group => group.Caption == tab.Text)
            : groups.FirstOrDefault(group => group.Alias == alias)
                ?? groups.FirstOrDefault(group => group.Alias.EndsWith($"/{alias}", StringComparison.Ordinal));

        return group?.Alias
            ?? throw tab.Fault($"The tab or group \"{alias ?? tab.Text}\" is not among the <Tabs>.", "Add it there or correct the name.");
    }

    private XElement WriteProperty(PropertyTypeRecord property)
        => new(
            "GenericProperty",
            new XElement("Key", property.Key),
            new XElement("Name", property.Name),
            new XElement("Alias", property.Alias),
            new XElement("Definition", property.Definition),
            new XElement("Type", property.EditorAlias),
            new XElement("Mandatory", property.Mandatory),
            new XElement("Validation", property.Validation),
            new XElement("Description", SyncXml.Cdata(property.Description)),
            new XElement("SortOrder", property.SortOrder),
            new XElement(
                "Tab",
                property.GroupAlias is null ? null : new XAttribute("Alias", property.GroupAlias),
                property.GroupAlias is null ? string.Empty : property.GroupCaption),
            WriteExtras(property),
            new XElement("MandatoryMessage", property.MandatoryMessage),
            new XElement("ValidationRegExpMessage", property.ValidationMessage),
            new XElement("LabelOnTop", property.LabelOnTop));

    /// <summary>Media types write no variation: media does not vary in uSync's files.</summary>
    private IEnumerable<XElement> WriteExtras(PropertyTypeRecord property)
    {
        if (kind == SyncKind.ContentTypes)
        {
            yield return new XElement("Variations", property.Variations);
        }

        if (property.MemberAccess is { } access)
        {
            yield return new XElement("CanEdit", access.CanEdit);
            yield return new XElement("CanView", access.CanView);
            yield return new XElement("IsSensitive", access.IsSensitive);
        }
    }
}
