using System.Globalization;
using Microsoft.AspNetCore.Http;
using OdysseyTrust.Cms.Media.Pictures.Making;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Media.Pictures.Addresses;

/// <summary>What a picture's address asks for.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Crop">The part of the picture that is shown.</param>
/// <param name="FocalPoint">The point that must stay in view.</param>
/// <param name="Mode">How the picture is fitted into the width and the height.</param>
/// <param name="Anchor">The side that stays in view where there is no focal point.</param>
/// <param name="Format">The format; without one, the best that the browser accepts.</param>
/// <param name="Quality">From 1 to 100; without one, what suits the format.</param>
internal sealed record PictureRequest(
    int? Width = null,
    int? Height = null,
    ImageUrlGenerationOptions.CropCoordinates? Crop = null,
    ImageUrlGenerationOptions.FocalPointPosition? FocalPoint = null,
    ImageCropMode Mode = ImageCropMode.Crop,
    ImageCropAnchor Anchor = ImageCropAnchor.Center,
    PictureFormat? Format = null,
    int? Quality = null)
{
    private const int MaxQuality = 100;

    /// <summary>Reads a query.</summary>
    /// <returns><see langword="null"/> where a value makes no sense.</returns>
    public static PictureRequest? Read(IQueryCollection query)
    {
        PictureQuery values = new(query);
        decimal[]? crop = values.Fractions(PictureCommand.Crop, count: 4);
        decimal[]? point = values.Fractions(PictureCommand.FocalPoint, count: 2);
        PictureRequest request = new(
            values.Number(PictureCommand.Width, int.MaxValue),
            values.Number(PictureCommand.Height, int.MaxValue),
            crop is null ? null : new ImageUrlGenerationOptions.CropCoordinates(crop[0], crop[1], crop[2], crop[3]),
            point is null ? null : new ImageUrlGenerationOptions.FocalPointPosition(point[0], point[1]),
            values.Name(PictureCommand.Mode, ImageCropMode.Crop),
            values.Name(PictureCommand.Anchor, ImageCropAnchor.Center),
            values.Format(),
            values.Number(PictureCommand.Quality, MaxQuality));
        return values.AreSound ? request : null;
    }

    /// <summary>The same text for whatever asks for the same picture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Width}x{Height}|{Crop?.Left},{Crop?.Top},{Crop?.Right},{Crop?.Bottom}|{FocalPoint?.Left},{FocalPoint?.Top}|{Mode}|{Anchor}|{Quality}");
}
