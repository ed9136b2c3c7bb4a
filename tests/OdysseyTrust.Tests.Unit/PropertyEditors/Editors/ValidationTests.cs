using OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Editors;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ValidationTests : IDisposable
{
    private readonly EditorComposition _composition = new();

    public void Dispose() => _composition.Dispose();

    private static IEnumerable<TestCaseData> Refused()
    {
        MultipleTextStringConfiguration lines = new() { Min = 2, Max = 2 };
        ValueListConfiguration options = new() { Items = ["A", "B"] };
        DropDownFlexibleConfiguration dropDown = new() { Items = ["A", "B"] };
        ColorPickerConfiguration colors = new() { Items = [new ColorPickerConfiguration.ColorPickerItem { Value = "#1b6ca8", Label = "Blue" }] };
        SliderConfiguration scale = new() { MinimumValue = 0, MaximumValue = 10, Step = 2 };
        SliderConfiguration range = new() { EnableRange = true, MinimumValue = 0, MaximumValue = 10, Step = 1, MinimumRange = 3 };
        DateTimeConfiguration zones = new()
        {
            TimeZones = new DateTimeConfiguration.TimeZonesConfiguration { Mode = DateTimeConfiguration.TimeZoneMode.Custom, TimeZones = ["Europe/London"] },
        };
        MultiUrlPickerConfiguration links = new() { MinNumber = 1, MaxNumber = 1 };
        MultiNodePickerConfiguration nodes = new() { MinNumber = 0, MaxNumber = 1 };
        MediaPicker3Configuration media = new() { Multiple = false };
        MultiNodePickerConfiguration onlyMedia = new() { TreeSource = new MultiNodePickerConfigurationTreeSource { ObjectType = "media" } };
        string document = """{"type":"document","unique":"9d3a0ac0-4a51-4a5b-a2f5-d4f0c8a4c6a1"}""";
        string pick = """{"key":"11111111-4a51-4a5b-a2f5-d4f0c8a4c6a1","mediaKey":"9d3a0ac0-4a51-4a5b-a2f5-d4f0c8a4c6a1"}""";

        return
        [
            new(Constants.PropertyEditors.Aliases.TextBox, "\"Hello\"", new TextboxConfiguration { MaxChars = 4 }, "validation/stringLengthExceeded"),
            new(Constants.PropertyEditors.Aliases.EmailAddress, "\"office\"", null, "validation/invalidEmail"),
            new(Constants.PropertyEditors.Aliases.MultipleTextstring, "[\"One\"]", lines, "validation/entriesShort"),
            new(Constants.PropertyEditors.Aliases.MultipleTextstring, "\"One\\nTwo\\nThree\"", lines, "validation/entriesExceed"),
            new(Constants.PropertyEditors.Aliases.CheckBoxList, "[\"A\",\"C\"]", options, "validation/notOneOfOptions"),
            new(Constants.PropertyEditors.Aliases.DropDownListFlexible, "[\"C\",\"D\"]", dropDown, "validation/multipleNotOneOfOptions"),
            new(Constants.PropertyEditors.Aliases.RadioButtonList, "\"C\"", options, "validation/notOneOfOptions"),
            new(Constants.PropertyEditors.Aliases.ColorPicker, """{"value":"#000000","label":"Black"}""", colors, "validation/invalidColor"),
            new(Constants.PropertyEditors.Aliases.Slider, """{"from":3,"to":3}""", scale, "validation/invalidStep"),
            new(Constants.PropertyEditors.Aliases.Slider, """{"from":12,"to":12}""", scale, "validation/outOfRangeMaximum"),
            new(Constants.PropertyEditors.Aliases.Slider, """{"from":2,"to":4}""", scale, "validation/unexpectedRange"),
            new(Constants.PropertyEditors.Aliases.Slider, """{"from":2,"to":4}""", range, "validation/minimumRange"),
            new(Constants.PropertyEditors.Aliases.Slider, """{"from":9,"to":4}""", range, "validation/invalidRange"),
            new(Constants.PropertyEditors.Aliases.DateOnly, """{"date":"soon"}""", null, "'soon' is not a date."),
            new(Constants.PropertyEditors.Aliases.DateTimeWithTimeZone, """{"date":"2026-09-01T09:00:00Z","timeZone":"Europe/Paris"}""", zones, "validation/notOneOfOptions"),
            new(Constants.PropertyEditors.Aliases.MultiUrlPicker, "null", links, "validation/entriesShort"),
            new(
                Constants.PropertyEditors.Aliases.MultiUrlPicker,
                """[{"type":"external","url":" java\tscript:alert(1)"}]""",
                links,
                "‘ java\tscript:alert(1)’ is not an address that a link can lead to. Use one that begins with https://, mailto: or tel:, or pick a page."),
            new(Constants.PropertyEditors.Aliases.MultiNodeTreePicker, $"[{document},{document}]", nodes, "validation/entriesExceed"),
            new(Constants.PropertyEditors.Aliases.MultiNodeTreePicker, $"[{document}]", onlyMedia, "validation/invalidObjectType"),
            new(Constants.PropertyEditors.Aliases.MediaPicker3, $"[{pick},{pick}]", media, "validation/multipleMediaNotAllowed"),
        ];
    }

    [TestCaseSource(nameof(Refused))]
    public void A_value_that_breaks_a_rule_is_refused(string alias, string sent, object? configuration, string expected)
    {
        IDataValueEditor editor = _composition.Editors[alias]!.GetValueEditor(configuration);

        IEnumerable<string?> errors = editor
            .Validate(Json.Serializer.Deserialize<object>(sent), required: false, format: null, PropertyValidationContext.Empty())
            .Select(error => error.ErrorMessage);

        Assert.That(errors, Does.Contain(expected));
    }

    private static IEnumerable<TestCaseData> Accepted()
        =>
        [
            new(Constants.PropertyEditors.Aliases.CheckBoxList, "[\"A\",\"B\"]", new ValueListConfiguration { Items = ["A", "B"] }),
            new(Constants.PropertyEditors.Aliases.ColorPicker, """{"value":"1B6CA8"}""", new ColorPickerConfiguration { Items = [new ColorPickerConfiguration.ColorPickerItem { Value = "#1b6ca8", Label = "Blue" }] }),
            new(Constants.PropertyEditors.Aliases.Slider, "\"4\"", new SliderConfiguration { MinimumValue = 0, MaximumValue = 10, Step = 2 }),
            new(Constants.PropertyEditors.Aliases.MultipleTextstring, "\"One\\nTwo\"", new MultipleTextStringConfiguration { Min = 2, Max = 2 }),
            new(Constants.PropertyEditors.Aliases.MultiNodeTreePicker, "\"umb://document/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1\"", new MultiNodePickerConfiguration { MinNumber = 1, MaxNumber = 1 }),
        ];

    /// <summary>Publishing validates what is stored, saving what was sent.</summary>
    [TestCaseSource(nameof(Accepted))]
    public void A_value_that_keeps_the_rules_is_accepted_as_it_is_stored_or_sent(string alias, string value, object configuration)
    {
        IDataValueEditor editor = _composition.Editors[alias]!.GetValueEditor(configuration);

        Assert.That(
            editor.Validate(Json.Serializer.Deserialize<object>(value), required: true, format: null, PropertyValidationContext.Empty()),
            Is.Empty);
    }

    [TestCase(Constants.PropertyEditors.Aliases.Boolean, "false")]
    [TestCase(Constants.PropertyEditors.Aliases.Boolean, "null")]
    [TestCase(Constants.PropertyEditors.Aliases.Tags, "\"[]\"")]
    [TestCase(Constants.PropertyEditors.Aliases.RichText, """{"markup":"<p></p>","blocks":null}""")]
    [TestCase(Constants.PropertyEditors.Aliases.RichText, """{"markup":"","blocks":null}""")]
    [TestCase(Constants.PropertyEditors.Aliases.MediaPicker3, "\"[]\"")]
    public void Nothing_is_refused_where_something_is_mandatory(string alias, string sent)
    {
        IDataValueEditor editor = _composition.Editors[alias]!.GetValueEditor();

        Assert.That(
            editor.Validate(Json.Serializer.Deserialize<object>(sent), required: true, format: null, PropertyValidationContext.Empty()),
            Is.Not.Empty);
    }

    [Test]
    public void A_pattern_is_held_against_each_line()
    {
        IDataValueEditor editor = _composition.Editors[Constants.PropertyEditors.Aliases.MultipleTextstring]!.GetValueEditor();

        Assert.Multiple(() =>
        {
            Assert.That(Errors("[\"12\",\"34\"]"), Is.Zero);
            Assert.That(Errors("[\"12\",\"x\",\"y\"]"), Is.EqualTo(1));
        });

        int Errors(string sent)
            => editor.Validate(Json.Serializer.Deserialize<object>(sent), required: false, "^[0-9]+$", PropertyValidationContext.Empty()).Count();
    }

    [TestCase(Constants.PropertyEditors.Aliases.CheckBoxList, """{"items":["A","A"]}""")]
    [TestCase(Constants.PropertyEditors.Aliases.ColorPicker, """{"items":[{"value":"blue","label":"Blue"}]}""")]
    [TestCase(Constants.PropertyEditors.Aliases.ColorPicker, """{"items":[{"value":"#fff","label":"a"},{"value":"fff","label":"b"}]}""")]
    [TestCase(Constants.PropertyEditors.Aliases.MultipleTextstring, """{"min":"x"}""")]
    public void A_configuration_that_makes_no_sense_is_refused(string alias, string configuration)
    {
        IConfigurationEditor editor = _composition.Editors[alias]!.GetConfigurationEditor();

        Assert.That(
            editor.Validate(Json.ConfigurationSerializer.Deserialize<Dictionary<string, object>>(configuration)!),
            Is.Not.Empty);
    }

    [Test]
    public void Every_editor_says_what_its_value_looks_like_except_one_that_has_none()
    {
        IEnumerable<string> silent = _composition.Editors
            .OfType<OdysseyTrust.Cms.PropertyEditors.Editing.PropertyEditor>()
            .Where(editor => editor.GetValueSchema(null) is null)
            .Select(editor => editor.Alias);

        Assert.That(silent, Is.EqualTo(new[] { Constants.PropertyEditors.Aliases.ListView }));
    }
}
