using System.Text.RegularExpressions;
using OdysseyTrust.ContentModels.Generator.Schema;

namespace OdysseyTrust.ContentModels.Generator.Emitting;

/// <summary>
/// The .NET type of a property's value: what the value converter of its editor gives, which a generator can't ask, since no site runs
/// while it is built.
/// </summary>
internal static class ClrType
{
    private const string Core = "global::Umbraco.Cms.Core.";
    private const string Text = "string?";
    private const string Texts = "global::System.Collections.Generic.IEnumerable<string>?";
    private const string Content = Core + "Models.PublishedContent.IPublishedContent?";
    private const string Html = Core + "Strings.IHtmlEncodedString?";
    private const string Media = Core + "Models.MediaWithCrops?";
    private const string Link = Core + "Models.Link?";

    /// <summary>The type to write for a property with <paramref name="dataType"/>.</summary>
    public static string Of(DataType dataType) => dataType.EditorAlias switch
    {
        "Umbraco.TextBox" or "Umbraco.TextArea" or "Umbraco.EmailAddress" or "Umbraco.RadioButtonList" or "Umbraco.UploadField"
            or "Umbraco.ColorPicker.EyeDropper" or "Umbraco.Plain.String" => Text,
        "Umbraco.TrueFalse" => "bool",
        "Umbraco.Integer" or "Umbraco.Plain.Integer" => "int",
        "Umbraco.Decimal" or "Umbraco.Plain.Decimal" => "decimal",
        "Umbraco.RichText" or "Umbraco.MarkdownEditor" => Html,
        "Umbraco.DateTime" or "Umbraco.Plain.DateTime" => "global::System.DateTime",
        "Umbraco.DateOnly" => "global::System.DateOnly?",
        "Umbraco.TimeOnly" => "global::System.TimeOnly?",
        "Umbraco.DateTimeUnspecified" => "global::System.DateTime?",
        "Umbraco.DateTimeWithTimeZone" => "global::System.DateTimeOffset?",
        "Umbraco.DropDown.Flexible" => IsTrue(dataType, "multiple") ? Texts : Text,
        "Umbraco.CheckBoxList" or "Umbraco.MultipleTextstring" or "Umbraco.Tags" => Texts,
        "Umbraco.ColorPicker" => Core + "PropertyEditors.ValueConverters.ColorPickerValueConverter.PickedColor?",
        "Umbraco.Slider" => IsTrue(dataType, "enableRange") ? Core + "Models.Range<decimal>?" : "decimal",
        "Umbraco.ContentPicker" => Content,
        "Umbraco.MultiNodeTreePicker" => IsOne(dataType, "maxNumber") ? Content : Many(Content),
        "Umbraco.MultiUrlPicker" => IsOne(dataType, "maxNumber") ? Link : Many(Link),
        "Umbraco.MediaPicker3" => IsTrue(dataType, "multiple") ? Many(Media) : Media,
        "Umbraco.ImageCropper" => Core + "PropertyEditors.ValueConverters.ImageCropperValue?",
        "Umbraco.BlockList" => Core + "Models.Blocks.BlockListModel?",
        "Umbraco.SingleBlock" => Core + "Models.Blocks.BlockListItem?",
        "Umbraco.BlockGrid" => Core + "Models.Blocks.BlockGridModel?",
        "Umbraco.Label" => OfLabel(dataType),
        _ => "object?",
    };

    private static string Many(string type) => $"global::System.Collections.Generic.IEnumerable<{type.TrimEnd('?')}>?";

    private static string OfLabel(DataType label) => Setting(label, "umbracoDataValueType")?.ToUpperInvariant() switch
    {
        "INT" => "int",
        "BIGINT" => "long",
        "DECIMAL" => "decimal",
        "DATE" or "DATETIME" => "global::System.DateTime",
        "TIME" => "global::System.TimeSpan",
        _ => Text,
    };

    private static bool IsTrue(DataType dataType, string setting) =>
        string.Equals(Setting(dataType, setting), "true", StringComparison.OrdinalIgnoreCase);

    private static bool IsOne(DataType dataType, string setting) => Setting(dataType, setting) == "1";

    /// <summary>
    /// A plain setting in a data type's JSON. A generator has no JSON reader that would not have to be shipped with it, and the few
    /// settings asked for here are plain values with names of their own.
    /// </summary>
    private static string? Setting(DataType dataType, string name)
    {
        Match match = Regex.Match(dataType.Configuration, $"\"{name}\"\\s*:\\s*\"?(?<value>[A-Za-z0-9]+)", RegexOptions.IgnoreCase);
        return match.Success ? match.Groups["value"].Value : null;
    }
}
