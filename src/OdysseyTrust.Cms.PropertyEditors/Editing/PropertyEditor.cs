using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Editing;

/// <summary>What all our data editors share: they can be shown read-only and say what their value looks like.</summary>
internal abstract class PropertyEditor : DataEditor, IValueSchemaProvider
{
    protected PropertyEditor(IDataValueEditorFactory factory)
        : base(factory)
        => SupportsReadOnly = true;

    public virtual Type? GetValueType(object? configuration) => typeof(string);

    public abstract JsonObject? GetValueSchema(object? configuration);

    /// <summary>Makes a value editor whose constructor asks for the editor's attribute and for registered services.</summary>
    protected TValueEditor Create<TValueEditor>()
        where TValueEditor : class, IDataValueEditor
        => DataValueEditorFactory.Create<TValueEditor>(
            Attribute ?? throw new InvalidOperationException($"{GetType().Name} needs a {nameof(DataEditorAttribute)}."));
}
