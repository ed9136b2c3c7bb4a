using System.Text.Json;
using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Toggles;

/// <summary>Stores a toggle as a number.</summary>
internal sealed class TrueFalseValueEditor(ValueEditorServices services, DataEditorAttribute attribute) : ValueEditor(services, attribute)
{
    public override IValueRequiredValidator RequiredValidator => new SwitchedOnValidator();

    /// <summary>A toggle that nobody has moved yet is off: the back office would take its own "off" for a change.</summary>
    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => Read(property.GetValue(culture, segment)) ?? false;

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
        => Read(editorValue.Value) switch
        {
            true => 1,
            false => 0,
            null => null,
        };

    /// <summary>The toggle's position, or null where a value says none.</summary>
    internal static bool? Read(object? value)
        => value switch
        {
            bool position => position,
            int number => number == 1,
            long number => number == 1,
            JsonElement or JsonNode => Read(value.ToString()),
            "1" => true,
            "0" => false,
            string text => bool.TryParse(text, out bool position) ? position : null,
            _ => null,
        };
}
