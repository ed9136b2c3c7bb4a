using System.Drawing;
using System.Globalization;
using System.Xml;
using Umbraco.Cms.Core.Media;

namespace OdysseyTrust.Cms.Media.Images;

/// <summary>Reads a drawing's size from the root of its SVG: <c>width</c> and <c>height</c> in pixels, else its <c>viewBox</c>.</summary>
internal sealed class SvgDimensionExtractor : ISvgDimensionExtractor
{
    private const int MaxCharacters = 16 * 1024 * 1024;

    public Size? GetDimensions(Stream stream)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(stream, new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = MaxCharacters,
            });
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg" ? SizeOf(reader) : null;
        }
        catch (XmlException)
        {
            // Not a drawing: it has no size.
            return null;
        }
    }

    private static Size? SizeOf(XmlReader svg)
    {
        if (Pixels(svg.GetAttribute("width")) is { } width && Pixels(svg.GetAttribute("height")) is { } height)
        {
            return new Size(width, height);
        }

        string[] box = svg.GetAttribute("viewBox")?.Split([' ', ',', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries) ?? [];
        return box.Length == 4 && Pixels(box[2]) is { } boxWidth && Pixels(box[3]) is { } boxHeight ? new Size(boxWidth, boxHeight) : null;
    }

    /// <summary>A length without a unit or in pixels; any other has no size of its own.</summary>
    private static int? Pixels(string? length) =>
        double.TryParse(length?.Replace("px", string.Empty, StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out double pixels)
        && pixels is > 0 and < int.MaxValue
            ? (int)Math.Round(pixels)
            : null;
}
