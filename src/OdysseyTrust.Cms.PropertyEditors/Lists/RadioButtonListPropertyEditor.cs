using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Lists;

/// <summary>Exactly one option out of a list.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.RadioButtonList, ValueEditorIsReusable = true)]
internal sealed class RadioButtonListPropertyEditor(IDataValueEditorFactory factory, IIOHelper io) : PropertyEditor(factory)
{
    public override JsonObject GetValueSchema(object? configuration) => OptionSchema.One(configuration);

    protected override IDataValueEditor CreateValueEditor() => Create<SingleValueEditor>();

    protected override IConfigurationEditor CreateConfigurationEditor() => new OptionListConfigurationEditor<ValueListConfiguration>(io);
}
