using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Links;

/// <summary>Links to documents, to media and to anywhere else.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.MultiUrlPicker, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class MultiUrlPickerPropertyEditor(IDataValueEditorFactory factory, IIOHelper io) : PropertyEditor(factory)
{
    public override IPropertyIndexValueFactory PropertyIndexValueFactory { get; } = new NoopPropertyIndexValueFactory();

    public override JsonObject GetValueSchema(object? configuration)
    {
        MultiUrlPickerConfiguration? limits = configuration as MultiUrlPickerConfiguration;

        return ValueSchema
            .List(
                ValueSchema.Part(
                    ("type", ValueSchema.Type("string", "null")),
                    ("unique", ValueSchema.Key()),
                    ("name", ValueSchema.Type("string", "null")),
                    ("target", ValueSchema.Type("string", "null")),
                    ("url", ValueSchema.Type("string", "null")),
                    ("queryString", ValueSchema.Type("string", "null")),
                    ("culture", ValueSchema.Type("string", "null"))),
                "The links")
            .WithLimits(limits?.MinNumber, limits?.MaxNumber);
    }

    protected override IDataValueEditor CreateValueEditor() => Create<MultiUrlPickerValueEditor>();

    protected override IConfigurationEditor CreateConfigurationEditor() => new MultiUrlPickerConfigurationEditor(io);
}
