using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;

namespace OdysseyTrust.Cms.PropertyEditors.Text;

/// <summary>A text that must be an email address.</summary>
internal sealed class EmailAddressValueEditor : ValueEditor
{
    public EmailAddressValueEditor(ValueEditorServices services, DataEditorAttribute attribute)
        : base(services, attribute)
        => Validators.Add(new EmailValidator(services.Texts));
}
