using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.PropertyEditors.Media.Pickers;

/// <summary>
/// Where several pictures are picked, there is no field beside each to say what it shows: the media items themselves say it, by the properties of
/// <see cref="PictureWords"/>, where their media type has these.
/// </summary>
internal sealed class SeveralPicturesValidator(IJsonSerializer json, IMediaService media) : IValueValidator
{
    private static readonly string[] Member = ["value"];

    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        => dataTypeConfiguration is MediaPicker3Configuration { Multiple: true }
            ? media.GetByIds(json.ReadPickedMedia(value).Select(pick => pick.MediaKey).Distinct()).Where(HasNoWords).Select(Error)
            : [];

    private static bool HasNoWords(IMedia picture)
        => picture.Properties.TryGetValue(PictureWords.Text, out IProperty? text)
            && picture.Properties.TryGetValue(PictureWords.Decorative, out IProperty? decorative)
            && PictureWords.AreMissing(text!.GetValue())
            && !PictureWords.IsOn(decorative!.GetValue());

    private static ValidationResult Error(IMedia picture)
        => new(
            $"‘{picture.Name}’ does not say what it shows. Open it in the media section, and fill in ‘{NameOf(picture, PictureWords.Text)}’ or switch on ‘{NameOf(picture, PictureWords.Decorative)}’.",
            Member);

    private static string NameOf(IMedia picture, string alias) => picture.Properties[alias]!.PropertyType.Name;
}
