using System.ComponentModel.DataAnnotations;
using OdysseyTrust.Cms.PropertyEditors.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Validation;

/// <summary>A block with the properties of <see cref="PictureWords"/> shows a picture: before it is published, one of the two is filled in.</summary>
/// <param name="Decorative">The property that says that the picture says nothing.</param>
internal sealed record AlternativeTextRule(IPropertyType Decorative)
{
    private static readonly string[] Member = ["value"];

    /// <returns>Null where the property may be empty.</returns>
    public static AlternativeTextRule? For(IPropertyType property, IContentType blockType, BlockItemData block) =>
        property.Alias == PictureWords.Text
        && blockType.CompositionPropertyTypes.FirstOrDefault(candidate => candidate.Alias == PictureWords.Decorative) is { } decorative
        && !block.Values.Any(value => value.Alias == PictureWords.Decorative && PictureWords.IsOn(value.Value))
            ? new AlternativeTextRule(decorative)
            : null;

    /// <param name="text">The alternative text.</param>
    public IEnumerable<ValidationResult> Validate(object? text) => PictureWords.AreMissing(text)
        ? [new ValidationResult($"Say in a few words what the picture shows, for visitors who can’t see it – or switch on ‘{Decorative.Name}’.", Member)]
        : [];
}
