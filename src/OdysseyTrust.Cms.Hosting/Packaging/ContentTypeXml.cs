using System.Globalization;
using System.Xml.Linq;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Hosting.Packaging;

/// <summary>Reads what document types and media types have in common from the XML that Core's <c>EntityXmlSerializer</c> writes.</summary>
internal static class ContentTypeXml
{
    private const char AliasSeparator = '/';

    /// <summary>The type's key.</summary>
    /// <exception cref="InvalidDataException">The XML names none.</exception>
    public static Guid Key(XElement type) => (Guid?)Info(type).Element("Key") ?? throw new InvalidDataException("The file doesn't say which key the type has.");

    /// <summary>The type's alias.</summary>
    /// <exception cref="InvalidDataException">The XML names none.</exception>
    public static string Alias(XElement type) => Text(Info(type), "Alias") ?? throw new InvalidDataException("The file doesn't say which alias the type has.");

    /// <exception cref="InvalidDataException">It is not the description of a type.</exception>
    public static XElement Info(XElement type) => type.Element("Info") ?? throw new InvalidDataException("The file describes no type: Info is missing.");

    /// <summary>The text of an element, or nothing when it is missing or empty.</summary>
    public static string? Text(XElement parent, XName name) => ((string?)parent.Element(name)).NullOrWhiteSpaceAsNull();

    public static bool IsTrue(XElement parent, XName name) => bool.TryParse((string?)parent.Element(name), out bool value) && value;

    public static void Fill<TProperty, TContainer>(ContentTypeEditingModelBase<TProperty, TContainer> model, XElement type)
        where TProperty : PropertyTypeModelBase, new()
        where TContainer : PropertyTypeContainerModelBase, new()
    {
        XElement info = Info(type);
        ContentVariation variation = Variation(info);
        Dictionary<string, Guid> containers = type.Elements("Tabs").Elements("Tab").ToDictionary(tab => Required(tab, "Alias"), tab => Id(tab, "Key"));
        model.Alias = Alias(type);
        model.Name = Required(info, "Name");
        model.Description = Text(info, "Description");
        model.Icon = Text(info, "Icon") ?? "icon-document";
        model.AllowedAsRoot = IsTrue(info, "AllowAtRoot");
        model.IsElement = IsTrue(info, "IsElement");
        model.AllowedInLibrary = IsTrue(info, "AllowedInLibrary");
        model.ListView = Text(info, "ListView") is { } listView && Guid.TryParse(listView, out Guid key) && key != Guid.Empty ? key : null;
        model.VariesByCulture = variation.HasFlag(ContentVariation.Culture);
        model.VariesBySegment = variation.HasFlag(ContentVariation.Segment);
        model.Containers = [.. type.Elements("Tabs").Elements("Tab").Select(tab => Container<TContainer>(tab, containers))];
        model.Properties = [.. type.Elements("GenericProperties").Elements("GenericProperty").Select(property => Property<TProperty>(property, containers))];
    }

    private static TContainer Container<TContainer>(XElement tab, Dictionary<string, Guid> containers)
        where TContainer : PropertyTypeContainerModelBase, new()
    {
        string alias = Required(tab, "Alias");
        int end = alias.IndexOf(AliasSeparator, StringComparison.Ordinal);
        return new TContainer
        {
            Key = containers[alias],
            ParentKey = end > 0 && containers.TryGetValue(alias[..end], out Guid parent) ? parent : null,
            Name = Text(tab, "Caption"),
            Type = Required(tab, "Type"),
            SortOrder = Number(tab, "SortOrder"),
        };
    }

    private static TProperty Property<TProperty>(XElement property, Dictionary<string, Guid> containers)
        where TProperty : PropertyTypeModelBase, new()
    {
        string? container = ((string?)property.Element("Tab")?.Attribute("Alias")).NullOrWhiteSpaceAsNull();
        ContentVariation variation = Variation(property);
        return new TProperty
        {
            Key = Id(property, "Key"),
            ContainerKey = container is not null && containers.TryGetValue(container, out Guid key) ? key : null,
            SortOrder = Number(property, "SortOrder"),
            Alias = Required(property, "Alias"),
            Name = Required(property, "Name"),
            Description = Text(property, "Description"),
            DataTypeKey = Id(property, "Definition"),
            VariesByCulture = variation.HasFlag(ContentVariation.Culture),
            VariesBySegment = variation.HasFlag(ContentVariation.Segment),
            Appearance = new PropertyTypeAppearance { LabelOnTop = IsTrue(property, "LabelOnTop") },
            Validation = new PropertyTypeValidation
            {
                Mandatory = IsTrue(property, "Mandatory"),
                MandatoryMessage = Text(property, "MandatoryMessage"),
                RegularExpression = Text(property, "Validation"),
                RegularExpressionMessage = Text(property, "ValidationRegExpMessage"),
            },
        };
    }

    private static ContentVariation Variation(XElement parent) =>
        Enum.TryParse((string?)parent.Element("Variations"), out ContentVariation variation) ? variation : ContentVariation.Nothing;

    private static int Number(XElement parent, XName name) =>
        int.TryParse((string?)parent.Element(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private static Guid Id(XElement parent, XName name) => Guid.TryParse(Required(parent, name), out Guid id)
        ? id
        : throw new InvalidDataException($"The file has an element {name} that is not a key: {(string?)parent.Element(name)}.");

    private static string Required(XElement parent, XName name) =>
        Text(parent, name) ?? throw new InvalidDataException($"The file has an element {parent.Name} without {name}.");
}
