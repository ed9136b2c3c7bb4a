using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Dates;

/// <summary>What the four editors that store a <see cref="StoredDate"/> share.</summary>
internal abstract class StoredDatePropertyEditor(
    IDataValueEditorFactory factory,
    IIOHelper io,
    IPropertyIndexValueFactory indexValues,
    DateKind kind) : PropertyEditor(factory)
{
    public override IPropertyIndexValueFactory PropertyIndexValueFactory => indexValues;

    public override Type GetValueType(object? configuration) => typeof(DateEditorValue);

    public override JsonObject GetValueSchema(object? configuration)
        => ValueSchema.Model(
            "A date or time, with the time zone that it was chosen in",
            ("date", ValueSchema.Type("string", "null")),
            ("timeZone", ValueSchema.Type("string", "null")));

    protected override IDataValueEditor CreateValueEditor()
        => DataValueEditorFactory.Create<StoredDateValueEditor>(Attribute!, kind);

    protected override IConfigurationEditor CreateConfigurationEditor() => new FieldsConfigurationEditor<DateTimeConfiguration>(io);
}
