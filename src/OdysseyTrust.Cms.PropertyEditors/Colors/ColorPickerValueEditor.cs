using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Colors;

/// <summary>Stores a chosen colour as JSON. Older values are the bare hex value.</summary>
internal sealed class ColorPickerValueEditor : ValueEditor
{
    public ColorPickerValueEditor(ValueEditorServices services, DataEditorAttribute attribute)
        : base(services, attribute)
        => Validators.Add(new OfferedColorValidator(services.Texts, services.Json));

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => Json.TryReadColor(property.GetValue(culture, segment));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
        => Json.TryReadColor(editorValue.Value) is { Value: { } hex } color && !hex.IsNullOrWhiteSpace() ? Json.Serialize(color) : null;
}
