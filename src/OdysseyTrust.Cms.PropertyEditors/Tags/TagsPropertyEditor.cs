using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Tags;

/// <summary>Free words that group pages. The tag service keeps them findable.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.Tags, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
internal sealed class TagsPropertyEditor(
    IDataValueEditorFactory factory,
    IIOHelper io,
    ITagPropertyIndexValueFactory indexValues) : PropertyEditor(factory)
{
    public override IPropertyIndexValueFactory PropertyIndexValueFactory => indexValues;

    public override Type GetValueType(object? configuration) => typeof(IEnumerable<string>);

    public override JsonObject GetValueSchema(object? configuration) => ValueSchema.TextList("The tags");

    protected override IDataValueEditor CreateValueEditor() => Create<TagsValueEditor>();

    protected override IConfigurationEditor CreateConfigurationEditor() => new TagConfigurationEditor(io);
}
