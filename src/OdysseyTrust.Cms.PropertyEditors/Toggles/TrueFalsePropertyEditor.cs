using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Toggles;

/// <summary>A toggle, stored as 0 or 1.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.Boolean, ValueType = ValueTypes.Integer, ValueEditorIsReusable = true)]
internal sealed class TrueFalsePropertyEditor(IDataValueEditorFactory factory) : PropertyEditor(factory)
{
    public override Type GetValueType(object? configuration) => typeof(bool?);

    public override JsonObject GetValueSchema(object? configuration) => ValueSchema.Flag("On or off");

    protected override IDataValueEditor CreateValueEditor() => Create<TrueFalseValueEditor>();
}
