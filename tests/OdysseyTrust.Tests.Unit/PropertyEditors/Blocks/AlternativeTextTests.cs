using System.ComponentModel.DataAnnotations;
using OdysseyTrust.Cms.PropertyEditors.Blocks.Editing;
using OdysseyTrust.Cms.PropertyEditors.Blocks.Validation;
using OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Blocks;

/// <summary>A block with a picture, and one that has words of the same name and no picture.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class AlternativeTextTests : IDisposable
{
    private const string Empty = """{"alias":"alternativeText","value":""}""";
    private const string Blank = """{"alias":"alternativeText","value":"  "}""";
    private const string Words = """{"alias":"alternativeText","value":"Children at a table"}""";
    private const string Decorative = """{"alias":"decorative","value":true}""";
    private const string StoredDecorative = """{"alias":"decorative","value":1}""";
    private const string NotDecorative = """{"alias":"decorative","value":false}""";

    private static readonly Guid PictureType = Guid.Parse("aaaaaaaa-0000-4000-8000-000000000001");
    private static readonly Guid WordsType = Guid.Parse("aaaaaaaa-0000-4000-8000-000000000002");
    private static readonly Guid Block = Guid.Parse("bbbbbbbb-0000-4000-8000-000000000001");

    private readonly EditorComposition _composition = new();
    private readonly BlockValidator<BlockListValue> _validator;

    public AlternativeTextTests()
    {
        PropertyType text = Properties.Type(Constants.PropertyEditors.Aliases.TextBox, "alternativeText", ValueStorageType.Nvarchar);
        PropertyType decorative = Properties.Type(Constants.PropertyEditors.Aliases.Boolean, "decorative", ValueStorageType.Integer);
        decorative.Name = "Decoration only";
        _composition.ElementTypes.Add(ElementTypes.Of(PictureType, "picture", ContentVariation.Nothing, text, decorative));
        _composition.ElementTypes.Add(ElementTypes.Of(WordsType, "words", ContentVariation.Nothing, text));
        IPropertyValidationService others = Stub.Of<IPropertyValidationService>(("ValidatePropertyValue", _ => Array.Empty<ValidationResult>()));
        _validator = new BlockValidator<BlockListValue>(
            Json.Serializer,
            new BlockValidation(_composition.Get<BlockResolver>(), _composition.Get<OdysseyTrust.Cms.PropertyEditors.Blocks.ElementTypes>(), others));
    }

    public void Dispose() => _composition.Dispose();

    [TestCase(new string[0], "contentData[0].values[?(@.alias == 'alternativeText' && @.culture == null && @.segment == null)].value")]
    [TestCase(new[] { Empty }, "contentData[0].values[0].value")]
    [TestCase(new[] { NotDecorative, Blank }, "contentData[0].values[1].value")]
    public void A_picture_without_words_is_refused_where_the_words_belong(string[] values, string path)
    {
        NestedJsonPathValidationResults error = Validate(PictureType, values).Cast<NestedJsonPathValidationResults>().Single();

        Assert.Multiple(() =>
        {
            Assert.That(error.JsonPath, Is.EqualTo(path));
            Assert.That(error.ValidationResults.Single().ErrorMessage, Does.Contain("Say in a few words what the picture shows").And.Contain("‘Decoration only’"));
        });
    }

    [TestCase(Words)]
    [TestCase(Words, NotDecorative)]
    [TestCase(Empty, Decorative)]
    [TestCase(StoredDecorative)]
    public void A_picture_is_accepted_with_words_or_as_decoration(params string[] values)
    {
        IEnumerable<ValidationResult> errors = Validate(PictureType, values);

        Assert.That(errors, Is.Empty);
    }

    [Test]
    public void A_block_without_a_picture_needs_no_words()
    {
        IEnumerable<ValidationResult> errors = Validate(WordsType, Empty);

        Assert.That(errors, Is.Empty);
    }

    private IEnumerable<ValidationResult> Validate(Guid type, params string[] values) => _validator
        .Validate(
            $$"""
            {"layout":{"Umbraco.BlockList":[{"contentKey":"{{Block}}"}]},
             "contentData":[{"contentTypeKey":"{{type}}","key":"{{Block}}","values":[{{string.Join(',', values)}}]}],
             "settingsData":[],"expose":[{"contentKey":"{{Block}}","culture":null,"segment":null}]}
            """,
            null,
            null,
            PropertyValidationContext.Empty())
        .Cast<INestedValidationResults>()
        .SelectMany(nested => nested.ValidationResults);
}
