using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Lists;

/// <summary>Any number of options out of a list.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.CheckBoxList, ValueEditorIsReusable = true)]
internal sealed class CheckBoxListPropertyEditor(IDataValueEditorFactory factory, IIOHelper io) : PropertyEditor(factory)
{
    public override Type GetValueType(object? configuration) => typeof(IEnumerable<string>);

    public override JsonObject GetValueSchema(object? configuration) => OptionSchema.Several(configuration);

    protected override IDataValueEditor CreateValueEditor() => Create<MultipleValueEditor>();

    protected override IConfigurationEditor CreateConfigurationEditor() => new OptionListConfigurationEditor<ValueListConfiguration>(io);
}
