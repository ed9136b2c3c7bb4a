using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Lists;

/// <summary>One option, or several where the data type allows it, out of a list.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.DropDownListFlexible, ValueEditorIsReusable = true)]
internal sealed class DropDownFlexiblePropertyEditor(IDataValueEditorFactory factory, IIOHelper io) : PropertyEditor(factory)
{
    public override Type GetValueType(object? configuration) => typeof(IEnumerable<string>);

    public override JsonObject GetValueSchema(object? configuration)
        => OptionSchema.Several(configuration).WithLimits(null, configuration is DropDownFlexibleConfiguration { Multiple: false } ? 1 : null);

    protected override IDataValueEditor CreateValueEditor() => Create<MultipleValueEditor>();

    protected override IConfigurationEditor CreateConfigurationEditor()
        => new OptionListConfigurationEditor<DropDownFlexibleConfiguration>(io);
}
