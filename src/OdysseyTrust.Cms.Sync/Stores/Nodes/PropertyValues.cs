using System.Globalization;
using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Sync.Stores.Nodes;

/// <summary>Property values between Core's types and the text that uSync writes for them.</summary>
internal static class PropertyValues
{
    /// <summary>The text of a value: nothing for no value, numbers and dates the same in every culture, booleans as 0 and 1.</summary>
    public static string ToText(object? value) => value switch
    {
        null => string.Empty,
        string text => text,
        bool flag => flag ? "1" : "0",
        DateTime date => date.ToString("s", CultureInfo.InvariantCulture),
        decimal number => WithoutTrailingZeros(number).ToString(CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    /// <summary>The value that a property stores for a text.</summary>
    /// <returns>Whether the text can be stored so.</returns>
    public static bool TryParse(string text, ValueStorageType storage, out object? value)
    {
        value = null;
        if (text.Length == 0)
        {
            return true;
        }

        switch (storage)
        {
            case ValueStorageType.Integer when bool.TryParse(text, out bool flag):
                value = flag ? 1 : 0;
                return true;
            case ValueStorageType.Integer:
                value = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int integer) ? integer : null;
                return value is not null;
            case ValueStorageType.Decimal:
                value = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;
                return value is not null;
            case ValueStorageType.Date:
                value = DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime date) ? date : null;
                return value is not null;
            default:
                value = text;
                return true;
        }
    }

    /// <summary>Gives an item the values of a record; properties that the record leaves out keep theirs.</summary>
    /// <exception cref="SyncRejectedException">A property is unknown or a value can't be stored.</exception>
    public static void Apply(IContentBase item, ContentRecord record)
    {
        foreach (PropertyRecord property in record.Properties)
        {
            if (!item.Properties.TryGetValue(property.Alias, out IProperty? target))
            {
                throw new SyncRejectedException(
                    record, $"Its type has no property \"{property.Alias}\".", "Remove the value or add the property.");
            }

            foreach (PropertyValueRecord value in property.Values)
            {
                if (!TryParse(value.Text, target.ValueStorageType, out object? parsed))
                {
                    throw new SyncRejectedException(
                        record, $"\"{value.Text}\" is no value for \"{property.Alias}\".", $"Write a value of the type {target.ValueStorageType}.");
                }

                item.SetValue(property.Alias, parsed, value.Culture, value.Segment);
            }
        }
    }

    private static decimal WithoutTrailingZeros(decimal number) => number / 1.0000000000000000000000000000m;
}
