using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Text;

/// <summary>An email address.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.EmailAddress, ValueEditorIsReusable = true)]
internal sealed class EmailAddressPropertyEditor(IDataValueEditorFactory factory) : PropertyEditor(factory)
{
    public override JsonObject GetValueSchema(object? configuration)
    {
        JsonObject schema = ValueSchema.Text("Email address");
        schema["format"] = "email";
        return schema;
    }

    protected override IDataValueEditor CreateValueEditor() => Create<EmailAddressValueEditor>();
}
