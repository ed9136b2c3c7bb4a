using System.ComponentModel.DataAnnotations;
using OdysseyTrust.Cms.PropertyEditors.Media.Pickers;
using OdysseyTrust.Cms.PropertyEditors.RichText.Editing;
using OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Media;

/// <summary>Pictures that say what they show, and pictures that don't.</summary>
public sealed class PictureWordsTests
{
    private static readonly Guid Picture = Guid.Parse("9d3a0ac0-4a51-4a5b-a2f5-d4f0c8a4c6a1");

    [TestCase(null, null, true, 1)]
    [TestCase(" ", 0, true, 1)]
    [TestCase("Children at a table", null, true, 0)]
    [TestCase(null, 1, true, 0)]
    [TestCase(null, null, false, 0)]
    public void Each_of_several_pictures_says_what_it_shows_or_is_decoration(string? text, int? decorative, bool several, int errors)
    {
        Property words = Properties.Of(Named(Constants.PropertyEditors.Aliases.TextBox, "alternativeText", ValueStorageType.Nvarchar, "What the picture shows"), text);
        Property decoration = Properties.Of(Named(Constants.PropertyEditors.Aliases.Boolean, "decorative", ValueStorageType.Integer, "Decoration only"), decorative);

        ValidationResult[] found = Validate(several, words, decoration);

        Assert.That(found, Has.Length.EqualTo(errors));
        Assert.That(found.Select(error => error.ErrorMessage), Has.All.Contain("‘IMG_2034’").And.All.Contain("‘What the picture shows’").And.All.Contain("‘Decoration only’"));
    }

    [Test]
    public void A_file_that_has_no_place_for_words_needs_none()
    {
        Assert.That(Validate(several: true), Is.Empty);
    }

    [TestCase("""<p>Hi</p>""", 0)]
    [TestCase("""<p><img src="" data-udi="umb://media/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1" alt="Hall"></p>""", 0)]
    [TestCase("""<p><img src="" data-udi="umb://media/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1"></p>""", 1)]
    [TestCase("""<p><img src="" alt="Hall"><img src="" alt=" "></p>""", 1)]
    public void A_picture_in_rich_text_says_what_it_shows(string markup, int errors)
    {
        PictureTextValidator validator = new(Json.Serializer);

        IEnumerable<ValidationResult> found = validator.Validate(
            new System.Text.Json.Nodes.JsonObject { ["markup"] = markup }.ToJsonString(), null, null, PropertyValidationContext.Empty());

        Assert.That(found.Count(), Is.EqualTo(errors));
    }

    private static ValidationResult[] Validate(bool several, params Property[] properties)
    {
        PropertyCollection collection = new(properties);
        IMedia media = Stub.Of<IMedia>(("Key", _ => Picture), ("Name", _ => "IMG_2034"), ("Properties", _ => collection));
        IMediaService service = Stub.Of<IMediaService>(("GetByIds", _ => new[] { media }));
        return
        [
            .. new SeveralPicturesValidator(Json.Serializer, service).Validate(
                $$"""[{"key":"11111111-4a51-4a5b-a2f5-d4f0c8a4c6a1","mediaKey":"{{Picture}}"}]""",
                null,
                new MediaPicker3Configuration { Multiple = several },
                PropertyValidationContext.Empty()),
        ];
    }

    private static PropertyType Named(string editor, string alias, ValueStorageType storage, string name)
    {
        PropertyType type = Properties.Type(editor, alias, storage);
        type.Name = name;
        return type;
    }
}
