using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Collections;

/// <summary>How the back office lists the children of an item. No property has a value of it, so nothing is indexed.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.ListView, ValueEditorIsReusable = true)]
internal sealed class ListViewPropertyEditor(IDataValueEditorFactory factory, IIOHelper io) : PropertyEditor(factory)
{
    public override IPropertyIndexValueFactory PropertyIndexValueFactory { get; } = new NoopPropertyIndexValueFactory();

    public override Type? GetValueType(object? configuration) => null;

    public override JsonObject? GetValueSchema(object? configuration) => null;

    protected override IConfigurationEditor CreateConfigurationEditor() => new ListViewConfigurationEditor(io);
}
