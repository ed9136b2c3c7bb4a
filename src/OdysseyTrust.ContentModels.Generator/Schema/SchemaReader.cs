using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OdysseyTrust.ContentModels.Generator.Schema;

/// <summary>Reads uSync files, and reports what is wrong with them where it stands.</summary>
internal static class SchemaReader
{
    public static SiteSchema Read(ImmutableArray<SchemaFile> files, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        List<ContentType> types = [];
        var dataTypes = ImmutableDictionary.CreateBuilder<Guid, DataType>();
        foreach (SchemaFile file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                Read(file, types, dataTypes);
            }
            catch (Exception error) when (error is XmlException or FormatException)
            {
                report(Diagnostic.Create(Problems.Unreadable, LocationOf(file, error as XmlException), error.Message.TrimEnd('.')));
            }
        }

        return SchemaCheck.Sound(new SiteSchema([.. types], dataTypes.ToImmutable()), report);
    }

    private static void Read(SchemaFile file, List<ContentType> types, ImmutableDictionary<Guid, DataType>.Builder dataTypes)
    {
        using XmlReader reader = XmlReader.Create(
            new StringReader(file.Text),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        XElement root = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
        switch (root.Name.LocalName)
        {
            case "ContentType" or "MediaType":
                types.Add(ReadType(file, root));
                break;
            case "DataType":
                DataType dataType = ReadDataType(root);
                dataTypes[dataType.Key] = dataType;
                break;
            default:
                // A tombstone or another kind: no model comes of it.
                break;
        }
    }

    private static ContentType ReadType(SchemaFile file, XElement root)
    {
        XElement info = Required(root, "Info");
        return new ContentType(
            Key(root),
            Attribute(root, "Alias"),
            Required(info, "Name").Value,
            Text(info.Element("Description")),
            IsTrue(info.Element("IsElement")),
            root.Name.LocalName == "MediaType",
            [.. (info.Element("Compositions")?.Elements() ?? []).Select(Key)],
            [.. (root.Element("GenericProperties")?.Elements() ?? []).Select(property => ReadProperty(file, property))],
            LocationOf(file, root));
    }

    private static PropertyType ReadProperty(SchemaFile file, XElement property) => new(
        Required(property, "Alias").Value,
        Required(property, "Name").Value,
        Text(property.Element("Description")),
        Guid.Parse(Required(property, "Definition").Value),
        Required(property, "Type").Value,
        LocationOf(file, property));

    private static DataType ReadDataType(XElement root) => new(
        Key(root),
        Required(Required(root, "Info"), "EditorAlias").Value,
        root.Element("Config")?.Value ?? string.Empty);

    private static Guid Key(XElement element) => Guid.Parse(Attribute(element, "Key"));

    private static string Attribute(XElement element, string name) => element.Attribute(name)?.Value
        ?? throw Missing(element, $"The attribute {name} of {element.Name.LocalName} is missing");

    private static XElement Required(XElement element, string name) => element.Element(name)
        ?? throw Missing(element, $"The element {name} in {element.Name.LocalName} is missing");

    private static XmlException Missing(IXmlLineInfo where, string what) => new(what, null, where.LineNumber, where.LinePosition);

    private static bool IsTrue(XElement? element) => string.Equals(element?.Value, "true", StringComparison.OrdinalIgnoreCase);

    private static string? Text(XElement? element) => string.IsNullOrWhiteSpace(element?.Value) ? null : element!.Value.Trim();

    private static Location LocationOf(SchemaFile file, XmlException? error) => LocationOf(file, error?.LineNumber ?? 1, error?.LinePosition ?? 1);

    private static Location LocationOf(SchemaFile file, IXmlLineInfo where) => LocationOf(file, where.LineNumber, where.LinePosition);

    private static Location LocationOf(SchemaFile file, int line, int column)
    {
        LinePosition position = new(Math.Max(0, line - 1), Math.Max(0, column - 1));
        return Location.Create(file.Path, default, new LinePositionSpan(position, position));
    }
}
