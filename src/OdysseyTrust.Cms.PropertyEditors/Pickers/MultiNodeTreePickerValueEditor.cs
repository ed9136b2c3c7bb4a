using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Pickers;

/// <summary>Stores picked items as their UDIs with commas between, and gives them to the editor as a list.</summary>
internal sealed class MultiNodeTreePickerValueEditor : ValueEditor, IDataValueReference
{
    public MultiNodeTreePickerValueEditor(ValueEditorServices services, DataEditorAttribute attribute, PickedNodes nodes)
        : base(services, attribute)
        => Validators.Add(new PickedNodesValidator(services.Texts, services.Json, nodes));

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => Json.ReadPickedNodes(property.GetValue(culture, segment));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
        => Json.ReadPickedNodes(editorValue.Value) is { Count: > 0 } picked
            ? string.Join(',', picked.Select(node => node.ToUdi().ToString()))
            : null;

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value)
        => Json.ReadPickedNodes(value).Select(node => new UmbracoEntityReference(node.ToUdi()));
}
