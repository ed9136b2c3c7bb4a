using System.Text.Json;
using System.Xml.Linq;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Formats;

internal sealed class DataTypeFormat() : SyncFormat<DataTypeRecord>(SyncKind.DataTypes)
{
    protected override DataTypeRecord Read(SyncElement root)
    {
        root.AllowOnly("Info", "Config");

        // DatabaseType and SortOrder are in older files; the one follows from the editor, the other is of no use.
        SyncElement info = root.Child("Info")
            .AllowOnly("Name", "EditorAlias", "EditorUIAlias", "DatabaseType", "SortOrder", "Folder");
        return new DataTypeRecord
        {
            Kind = Kind,
            Key = root.KeyAttribute(),
            Alias = root.RequiredAttribute("Alias"),
            Level = root.NumberAttribute("Level"),
            Name = info.Required("Name"),
            EditorAlias = info.Required("EditorAlias"),
            EditorUiAlias = info.OptionalOrNull("EditorUIAlias"),
            Folder = info.OptionalOrNull("Folder"),
            Configuration = ReadConfiguration(root.Find("Config")),
        };
    }

    protected override XElement Write(DataTypeRecord record)
        => Root(
            record,
            new XElement(
                "Info",
                Text("Name", record.Name),
                Text("EditorAlias", record.EditorAlias),
                record.EditorUiAlias is null ? null : Text("EditorUIAlias", record.EditorUiAlias),
                record.Folder is null ? null : Text("Folder", record.Folder)),
            new XElement("Config", new XCData(SyncJson.Configuration(record.Configuration))));

    private static string ReadConfiguration(SyncElement? element)
    {
        if (element is null || string.IsNullOrWhiteSpace(element.Text))
        {
            return SyncJson.EmptyObject;
        }

        try
        {
            return SyncJson.Configuration(element.Text);
        }
        catch (JsonException exception)
        {
            throw element.Fault($"<Config> is no JSON object: {exception.Message}", "Correct the JSON.");
        }
    }
}
