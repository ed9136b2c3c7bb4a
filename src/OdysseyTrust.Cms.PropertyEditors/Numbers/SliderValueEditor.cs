using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Numbers;

/// <summary>Stores a slider's setting as one or two numbers in a text.</summary>
internal sealed class SliderValueEditor : ValueEditor
{
    public SliderValueEditor(ValueEditorServices services, DataEditorAttribute attribute)
        : base(services, attribute)
        => Validators.Add(new SliderValidator(services.Texts, services.Json));

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => SliderRange.Read(property.GetValue(culture, segment), Json);

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
        => SliderRange.Read(editorValue.Value, Json)?.ToString();
}
