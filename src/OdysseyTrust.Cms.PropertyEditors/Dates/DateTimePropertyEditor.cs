using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Dates;

/// <summary>A date, with or without a time: the older of Umbraco's date editors, which stores a plain date.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.DateTime, ValueType = ValueTypes.DateTime, ValueEditorIsReusable = true)]
internal sealed class DateTimePropertyEditor(IDataValueEditorFactory factory) : PropertyEditor(factory)
{
    public override Type GetValueType(object? configuration) => typeof(DateTime?);

    public override JsonObject GetValueSchema(object? configuration) => ValueSchema.Text("ISO 8601 date and time");

    protected override IDataValueEditor CreateValueEditor() => Create<DateTimeValueEditor>();
}
