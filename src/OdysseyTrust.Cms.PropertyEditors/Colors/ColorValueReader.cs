using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Colors;

/// <summary>Reads a chosen colour from either of its two forms.</summary>
internal static class ColorValueReader
{
    public static ColorValue? TryReadColor(this IJsonSerializer json, object? value)
        => json.TryRead(value, out ColorValue? color)
            ? color
            : value is string hex && !string.IsNullOrWhiteSpace(hex) ? new ColorValue(hex, hex) : null;
}
