using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using OdysseyTrust.Cms.Media.Pictures.Making;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Media.Pictures.Addresses;

/// <summary>Writes addresses of resized and cropped pictures, with stock Umbraco's names and a signature.</summary>
internal sealed class SignedImageUrlGenerator(SignedAddress addresses) : IImageUrlGenerator
{
    /// <inheritdoc />
    public IEnumerable<string> SupportedImageFileTypes { get; } = [.. PictureFormat.Extensions];

    /// <inheritdoc />
    public string? GetImageUrl(ImageUrlGenerationOptions? options) =>
        options?.ImageUrl is { } url ? addresses.Write(url, [.. Query(options)]) : null;

    private static IEnumerable<KeyValuePair<string, StringValues>> Query(ImageUrlGenerationOptions options)
    {
        (string Name, string? Value)[] asked =
        [
            (PictureCommand.Crop, options.Crop is { } crop ? Join(crop.Left, crop.Top, crop.Right, crop.Bottom) : null),
            (PictureCommand.FocalPoint, options.FocalPoint is { } point ? Join(point.Left, point.Top) : null),
            (PictureCommand.Mode, Lower(options.ImageCropMode)),
            (PictureCommand.Anchor, Lower(options.ImageCropAnchor)),
            (PictureCommand.Width, Text(options.Width)),
            (PictureCommand.Height, Text(options.Height)),
            (PictureCommand.Format, options.Format),
            (PictureCommand.Quality, Text(options.Quality)),
            (PictureCommand.Version, options.CacheBusterValue),
        ];
        var known = asked.Where(pair => !string.IsNullOrWhiteSpace(pair.Value)).Select(pair => KeyValuePair.Create(pair.Name, new StringValues(pair.Value)));

        // What the caller names itself stands behind, and does not ask for the same thing twice.
        return known.Concat(QueryHelpers.ParseQuery(options.FurtherOptions)).DistinctBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase);
    }

    private static string Join(params decimal[] numbers) =>
        string.Join(',', numbers.Select(number => number.ToString("0.##########", CultureInfo.InvariantCulture)));

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

#pragma warning disable CA1308 // Stock addresses are written in lower case.
    private static string? Lower<T>(T? value)
        where T : struct, Enum => value?.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
