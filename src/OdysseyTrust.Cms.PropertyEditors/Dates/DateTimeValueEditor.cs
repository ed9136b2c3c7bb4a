using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;

namespace OdysseyTrust.Cms.PropertyEditors.Dates;

/// <summary>A plain date that must be one.</summary>
internal sealed class DateTimeValueEditor : ValueEditor
{
    public DateTimeValueEditor(ValueEditorServices services, DataEditorAttribute attribute)
        : base(services, attribute)
        => Validators.Add(new DateTimeValidator());
}
