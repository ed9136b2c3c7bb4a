using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Lists;

/// <summary>Stores chosen options as a JSON array of texts.</summary>
internal sealed class MultipleValueEditor : ValueEditor
{
    public MultipleValueEditor(ValueEditorServices services, DataEditorAttribute attribute)
        : base(services, attribute)
        => Validators.Add(new SeveralOptionsValidator(services.Texts));

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => EditorJson.ToStrings(property.GetValue(culture, segment));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        IReadOnlyList<string> options = [.. EditorJson.ToStrings(editorValue.Value).Where(option => !string.IsNullOrWhiteSpace(option))];

        return options.Count == 0 ? null : Json.Serialize(options);
    }
}
