using System.ComponentModel.DataAnnotations;
using AngleSharp.Html.Parser;
using OdysseyTrust.Cms.PropertyEditors.Media;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.RichText.Editing;

/// <summary>Asks for the alternative text of the pictures in rich text. The editor has no switch by which a picture there is a decoration.</summary>
internal sealed class PictureTextValidator(IJsonSerializer json) : IValueValidator
{
    private const string Picture = "<img";
    private const string Error =
        "A picture in the text does not say what it shows. Select it, press the picture button, and fill in its alternative text. "
        + "A picture that is decoration only goes into a block of its own.";

    private static readonly string[] Member = ["value"];

    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        => json.ReadRichText(value)?.Markup is { } markup && HasPictureWithoutText(markup) ? [new ValidationResult(Error, Member)] : [];

    private static bool HasPictureWithoutText(string markup)
        => markup.Contains(Picture, StringComparison.OrdinalIgnoreCase)
            && new HtmlParser().ParseDocument(markup).Images.Any(image => PictureWords.AreMissing(image.AlternativeText));
}
