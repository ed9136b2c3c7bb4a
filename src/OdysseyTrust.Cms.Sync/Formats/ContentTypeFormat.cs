using System.Xml.Linq;
using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Sync.Formats;

/// <summary>Document, media and member types: one tree of elements, with parts that only one of them has.</summary>
internal sealed class ContentTypeFormat(SyncKind kind) : SyncFormat<ContentTypeRecord>(kind)
{
    private readonly PropertyTypeFormat _properties = new(kind);

    private bool IsDocumentType => Kind == SyncKind.ContentTypes;

    protected override ContentTypeRecord Read(SyncElement root)
    {
        root.AllowOnly("Info", "Structure", "GenericProperties", "Tabs");
        SyncElement info = root.Child("Info").AllowOnly(
            "Name", "Icon", "Thumbnail", "Description", "AllowAtRoot", "ListView", "IsListView", "Variations", "IsElement", "Folder",
            "Parent", "Compositions", "HistoryCleanup", "DefaultTemplate", "AllowedTemplates", "AllowedInLibrary");
        IReadOnlyList<PropertyGroupRecord> groups = ReadGroups(root.Find("Tabs"));
        return new ContentTypeRecord
        {
            Kind = Kind,
            Key = root.KeyAttribute(),
            Alias = root.RequiredAttribute("Alias"),
            Level = root.NumberAttribute("Level"),
            Name = info.Required("Name"),
            Icon = info.Optional("Icon"),
            Thumbnail = info.Optional("Thumbnail"),
            Description = info.Optional("Description"),
            AllowAtRoot = info.Flag("AllowAtRoot"),
            ListView = ReadListView(info),
            Variations = info.Choice("Variations", ContentVariation.Nothing),
            IsElement = info.Flag("IsElement"),
            Folder = info.OptionalOrNull("Folder"),
            Parent = info.Find("Parent") is { } parent ? new KeyedAlias(parent.KeyAttribute(), parent.Text) : null,
            Compositions = ReadReferences(info.Find("Compositions"), "Composition"),
            Document = IsDocumentType ? ReadDocumentPart(info) : null,
            Structure = ReadStructure(root.Find("Structure")),
            Groups = groups,
            Properties = _properties.Read(root.Find("GenericProperties"), groups),
        };
    }

    protected override XElement Write(ContentTypeRecord record)
    {
        XElement structure = new(
            "Structure",
            record.Structure.OrderBy(type => type.SortOrder).ThenBy(type => type.Alias, TextOrder).Select(type => new XElement(
                Kind.Element, new XAttribute("Key", type.Key), new XAttribute("SortOrder", type.SortOrder), type.Alias)));
        XElement properties = _properties.Write(record.Properties, TextOrder);
        XElement tabs = new("Tabs", record.Groups.OrderBy(group => group.Key).Select(WriteGroup));

        return IsDocumentType
            ? Root(record, WriteInfo(record), structure, properties, tabs)
            : Root(record, WriteInfo(record), properties, structure, tabs);
    }

    private Guid? ReadListView(SyncElement info)
        => info.KeyOrNull("ListView")
            ?? (info.Flag("IsListView")
                ? Kind == SyncKind.MediaTypes ? Constants.DataTypes.Guids.ListViewMediaGuid : Constants.DataTypes.Guids.ListViewContentGuid
                : null);

    private static DocumentTypePart ReadDocumentPart(SyncElement info)
        => new()
        {
            HistoryCleanup = info.Find("HistoryCleanup") is { } cleanup ? ReadHistoryCleanup(cleanup) : null,
            DefaultTemplate = info.OptionalOrNull("DefaultTemplate"),
            AllowedTemplates = ReadReferences(info.Find("AllowedTemplates"), "Template"),
            AllowedInLibrary = info.Flag("AllowedInLibrary"),
        };

    private static HistoryCleanupRecord ReadHistoryCleanup(SyncElement cleanup)
    {
        cleanup.AllowOnly("PreventCleanup", "KeepAllVersionsNewerThanDays", "KeepLatestVersionPerDayForDays");
        return new HistoryCleanupRecord(
            cleanup.Flag("PreventCleanup"),
            cleanup.NumberOrNull("KeepAllVersionsNewerThanDays"),
            cleanup.NumberOrNull("KeepLatestVersionPerDayForDays"));
    }

    private IReadOnlyList<AllowedTypeRecord> ReadStructure(SyncElement? structure)
        => structure is null
            ? []
            : [.. structure.AllowOnly(Kind.Element).Children().Select((type, index) => new AllowedTypeRecord(
                type.KeyAttribute(), type.Text, type.NumberAttribute("SortOrder", index)))];

    private static IReadOnlyList<PropertyGroupRecord> ReadGroups(SyncElement? tabs)
        => tabs is null
            ? []
            : [.. tabs.AllowOnly("Tab").Children().Select(tab => ReadGroup(tab.AllowOnly("Key", "Caption", "Alias", "Type", "SortOrder")))];

    private static PropertyGroupRecord ReadGroup(SyncElement tab)
        => new(
            tab.Key("Key"),
            tab.Required("Caption"),
            tab.Required("Alias"),
            tab.Choice("Type", PropertyGroupType.Group),
            tab.Number("SortOrder"));

    private static XElement WriteInfo(ContentTypeRecord record)
        => new(
            "Info",
            Text("Name", record.Name),
            Text("Icon", record.Icon),
            Text("Thumbnail", record.Thumbnail),
            Text("Description", record.Description),
            Text("AllowAtRoot", Capitalised(record.AllowAtRoot)),
            new XElement("ListView", record.ListView ?? Guid.Empty),
            new XElement("Variations", record.Variations),
            new XElement("IsElement", record.IsElement),
            record.Document?.HistoryCleanup is { } cleanup ? WriteHistoryCleanup(cleanup) : null,
            record.Parent is not null ? Reference("Parent", record.Parent)
                : record.Folder is not null ? Text("Folder", record.Folder) : null,
            new XElement(
                "Compositions",
                record.Compositions.OrderBy(type => type.Alias, TextOrder).Select(type => Reference("Composition", type))),
            WriteDocumentPart(record.Document));

    private static XElement WriteHistoryCleanup(HistoryCleanupRecord cleanup)
        => new(
            "HistoryCleanup",
            Text("PreventCleanup", Capitalised(cleanup.PreventCleanup)),
            new XElement("KeepAllVersionsNewerThanDays", cleanup.KeepAllVersionsNewerThanDays as object ?? string.Empty),
            new XElement("KeepLatestVersionPerDayForDays", cleanup.KeepLatestVersionPerDayForDays as object ?? string.Empty));

    private static object[] WriteDocumentPart(DocumentTypePart? part)
        => part is null
            ? []
            :
            [
                Text("DefaultTemplate", part.DefaultTemplate),
                new XElement(
                    "AllowedTemplates",
                    part.AllowedTemplates.OrderBy(template => template.Alias, TextOrder).Select(template => Reference("Template", template))),
                new XElement("AllowedInLibrary", part.AllowedInLibrary),
            ];

    private static XElement WriteGroup(PropertyGroupRecord group)
        => new(
            "Tab",
            new XElement("Key", group.Key),
            Text("Caption", group.Caption),
            Text("Alias", group.Alias),
            new XElement("Type", group.Type),
            new XElement("SortOrder", group.SortOrder));
}
