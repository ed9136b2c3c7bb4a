using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace OdysseyTrust.Cms.Media.Drawings;

/// <summary>
/// Takes out of an SVG what is not in <see cref="AllowedDrawing"/>. It is read as the XML that browsers read it as and written anew, so that nothing is
/// left of document types, entities, processing instructions and comments.
/// </summary>
internal static class SvgSanitizer
{
    private const int MaxCharacters = 16 * 1024 * 1024;

    /// <summary>Deeper drawings are made to exhaust whoever reads them.</summary>
    private const int MaxDepth = 256;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    private static readonly XmlReaderSettings Reading = new()
    {
        // Drawing programs write a document type; an entity that it declares is then unknown, and refused.
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = MaxCharacters,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    private static readonly XmlWriterSettings Writing = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), OmitXmlDeclaration = true };

    /// <returns>The drawing as UTF-8, or null where it is none that can be read.</returns>
    public static byte[]? Sanitize(Stream content)
    {
        if (Read(content) is not { } root || root.Name != Svg + "svg" || Depth(root) > MaxDepth)
        {
            return null;
        }

        Clean(root);
        using MemoryStream clean = new();
        using (XmlWriter writer = XmlWriter.Create(clean, Writing))
        {
            root.Save(writer);
        }

        return clean.ToArray();
    }

    private static XElement? Read(Stream content)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(content, Reading);
            return XElement.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            // Not XML, so no drawing.
            return null;
        }
    }

    private static int Depth(XElement root)
    {
        int deepest = 0;
        foreach (XElement leaf in root.Descendants().Where(element => !element.HasElements))
        {
            deepest = Math.Max(deepest, leaf.Ancestors().Count());
        }

        return deepest;
    }

    private static void Clean(XElement element)
    {
        foreach (XAttribute attribute in element.Attributes().Where(attribute => !IsAllowed(attribute)).ToArray())
        {
            attribute.Remove();
        }

        foreach (XElement child in element.Elements().ToArray())
        {
            if (IsAllowed(child))
            {
                Clean(child);
            }
            else if (child.Name.Namespace == Svg && AllowedDrawing.Unwrapped.Contains(child.Name.LocalName))
            {
                Clean(child);
                child.ReplaceWith(child.Nodes());
            }
            else
            {
                child.Remove();
            }
        }
    }

    private static bool IsAllowed(XElement element) =>
        element.Name.Namespace == Svg
        && AllowedDrawing.Elements.Contains(element.Name.LocalName)
        && (element.Name.LocalName != "style" || !element.HasElements && DrawingStyle.IsSafe(element.Value));

    private static bool IsAllowed(XAttribute attribute)
    {
        if (attribute.IsNamespaceDeclaration)
        {
            return attribute.Value == Svg.NamespaceName || attribute.Value == XLink.NamespaceName;
        }

        if (attribute.Name.Namespace == XNamespace.Xml)
        {
            return attribute.Name.LocalName is "space" or "lang";
        }

        if (attribute.Name == "href" || attribute.Name == XLink + "href")
        {
            return DrawingStyle.IsSafeReference(attribute.Value, mayBePicture: attribute.Parent!.Name == Svg + "image");
        }

        return attribute.Name.Namespace == XNamespace.None
            && AllowedDrawing.Attributes.Contains(attribute.Name.LocalName)
            && DrawingStyle.IsSafe(attribute.Value);
    }
}
