using System.Globalization;
using System.Text.Json;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Numbers;

/// <summary>What a slider is set to. A single number is a range from itself to itself.</summary>
internal sealed record SliderRange(decimal From, decimal To)
{
    /// <summary>The stored form: <c>5</c> or <c>2,8</c>, with points for decimals.</summary>
    public override string ToString()
        => From == To
            ? From.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{From},{To}");

    /// <summary>Reads the stored form or what an editor sends: a model with both ends, or a number.</summary>
    public static SliderRange? Read(object? value, IJsonSerializer json)
        => value switch
        {
            null => null,
            string stored when Parse(stored) is { } range => range,
            decimal or double or int or long => Parse(Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty),
            JsonElement { ValueKind: JsonValueKind.Number } number => Parse(number.GetRawText()),
            _ => json.TryRead(value, out SliderRange? range) ? range : null,
        };

    private static SliderRange? Parse(string stored)
    {
        string[] ends = stored.Split(',');

        return ends.Length is 1 or 2 && TryParse(ends[0], out decimal from) && TryParse(ends[^1], out decimal to)
            ? new SliderRange(from, to)
            : null;
    }

    private static bool TryParse(string text, out decimal number)
        => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
