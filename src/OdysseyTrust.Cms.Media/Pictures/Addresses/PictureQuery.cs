using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using OdysseyTrust.Cms.Media.Pictures.Making;

namespace OdysseyTrust.Cms.Media.Pictures.Addresses;

/// <summary>Reads the values of a query, and remembers whether one made no sense.</summary>
internal sealed class PictureQuery(IQueryCollection query)
{
    /// <summary>Whether everything that was read so far makes sense.</summary>
    public bool AreSound { get; private set; } = true;

    /// <summary>A whole number from 1 on.</summary>
    public int? Number(string name, int max) => Find(name, out string? text)
        ? Sound(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 && number <= max, number)
        : null;

    /// <summary>A value of an enumeration, by its name.</summary>
    public T Name<T>(string name, T fallback)
        where T : struct, Enum => Find(name, out string? text)
        ? Sound(Enum.TryParse(text, ignoreCase: true, out T value) && Enum.IsDefined(value), value)
        : fallback;

    /// <summary>Numbers from 0 to 1, with commas between.</summary>
    public decimal[]? Fractions(string name, int count)
    {
        if (!Find(name, out string? text))
        {
            return null;
        }

        decimal[] numbers =
        [
            .. text.Split(',').Select(part => decimal.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : -1),
        ];
        bool areSound = numbers.Length == count && numbers.All(number => number is >= 0 and <= 1);
        return Sound(areSound, areSound ? numbers : null);
    }

    public PictureFormat? Format()
    {
        if (!Find(PictureCommand.Format, out string? extension))
        {
            return null;
        }

        PictureFormat? format = PictureFormat.Written(extension);
        return Sound(format is not null, format);
    }

    private bool Find(string name, [NotNullWhen(true)] out string? text)
    {
        text = query.TryGetValue(name, out StringValues values) && !string.IsNullOrEmpty(values) ? values.ToString() : null;
        return text is not null;
    }

    private T Sound<T>(bool isSound, T value)
    {
        AreSound &= isSound;
        return value;
    }
}
