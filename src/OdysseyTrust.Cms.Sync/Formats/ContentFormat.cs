using System.Globalization;
using System.Xml.Linq;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Formats;

/// <summary>Documents, blueprints and media.</summary>
internal sealed class ContentFormat(SyncKind kind) : SyncFormat<ContentRecord>(kind)
{
    private bool IsMedia => Kind == SyncKind.Media;

    protected override ContentRecord Read(SyncElement root)
    {
        root.AllowOnly("Info", "Properties");

        // UserInfo and FileHash are written when uSync is told to; users and media files are not what these files are for.
        SyncElement info = root.Child("Info").AllowOnly(
            "Parent", "Path", "Trashed", "ContentType", "CreateDate", "NodeName", "SortOrder", "Published", "Schedule", "Template",
            "IsBlueprint", "UserInfo", "FileHash");
        return new ContentRecord
        {
            Kind = Kind,
            Key = root.KeyAttribute(),
            Alias = root.RequiredAttribute("Alias"),
            Level = root.NumberAttribute("Level"),
            ParentKey = info.Find("Parent")?.KeyAttribute() ?? Guid.Empty,
            ParentName = info.Optional("Parent"),
            Path = info.Optional("Path"),
            Trashed = info.Flag("Trashed"),
            TrashedParent = ReadTrashedParent(info),
            ContentType = info.Required("ContentType"),
            CreateDate = info.Find("CreateDate") is { IsEmpty: false } date ? date.AsDate() : null,
            Name = ReadName(info.Child("NodeName")),
            SortOrder = info.Number("SortOrder"),
            Document = IsMedia ? null : DocumentPartFormat.Read(info),
            Properties = PropertyFormat.Read(root.Find("Properties")),
        };
    }

    protected override XElement Write(ContentRecord record)
        => Root(
            record,
            new XElement(
                "Info",
                new XElement("Parent", new XAttribute("Key", record.ParentKey), record.ParentName),
                Text("Path", record.Path),
                new XElement(
                    "Trashed",
                    record.TrashedParent is { } parent ? new XAttribute("Parent", parent) : null,
                    record.Trashed),
                Text("ContentType", record.ContentType),
                record.CreateDate is { } date
                    ? Text("CreateDate", date.ToString("s", CultureInfo.InvariantCulture))
                    : null,
                WriteName(record.Name),
                new XElement("SortOrder", record.SortOrder),
                record.Document is null ? null : DocumentPartFormat.Write(record.Document, TextOrder),
                Kind == SyncKind.Blueprints ? new XElement("IsBlueprint", true) : null),
            PropertyFormat.Write(record.Properties, TextOrder));

    private static Guid? ReadTrashedParent(SyncElement info)
    {
        string? parent = info.Find("Trashed")?.Attribute("Parent");
        return Guid.TryParse(parent, out Guid key) && key != Guid.Empty ? key : null;
    }

    private static CultureValues<string> ReadName(SyncElement element)
    {
        element.AllowOnly("Name");
        Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (SyncElement name in element.Children())
        {
            if (name.IsEmpty)
            {
                throw name.Fault("<Name> is empty.", "Give it a value.");
            }

            if (!names.TryAdd(name.RequiredAttribute("Culture"), name.Text))
            {
                throw name.Fault($"There are two names in {name.Attribute("Culture")}.", "Keep one of them.");
            }
        }

        string? invariant = element.Attribute("Default");
        return names.Count == 0 && string.IsNullOrEmpty(invariant)
            ? throw element.Fault("<NodeName> gives no name.", "Add the attribute Default or a <Name> for a culture.")
            : new CultureValues<string>(invariant, names);
    }

    private static XElement WriteName(CultureValues<string> name)
        => new(
            "NodeName",
            name.Default is null ? null : new XAttribute("Default", name.Default),
            name.Cultures.OrderBy(culture => culture.Key, TextOrder).Select(culture => new XElement(
                "Name", new XAttribute("Culture", culture.Key), culture.Value)));
}
