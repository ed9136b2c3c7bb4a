using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Lists;

/// <summary>Stores a chosen option as it is. An option such as "[all]" is a text and never read as JSON.</summary>
internal sealed class SingleValueEditor : ValueEditor
{
    public SingleValueEditor(ValueEditorServices services, DataEditorAttribute attribute)
        : base(services, attribute)
        => Validators.Add(new SingleOptionValidator(services.Texts));

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => property.GetValue(culture, segment)?.ToString() ?? string.Empty;
}
