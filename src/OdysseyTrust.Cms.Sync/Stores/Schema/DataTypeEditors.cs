using OdysseyTrust.Cms.Sync.Formats;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.Sync.Stores.Schema;

/// <summary>Property editors by alias, and what follows from one: how values are stored and how configuration is kept.</summary>
internal sealed class DataTypeEditors(
    PropertyEditorCollection editors,
    IDataValueEditorFactory valueEditors,
    IConfigurationEditorJsonSerializer serializer)
{
    /// <summary>The editor; one that keeps the alias and the values when it is not installed.</summary>
    public IDataEditor Find(string alias)
        => editors.TryGet(alias, out IDataEditor? editor) ? editor : new MissingPropertyEditor(alias, valueEditors);

    public bool IsInstalled(string alias) => editors.TryGet(alias, out _);

    public IDictionary<string, object> Parse(IDataEditor editor, string configuration)
        => editor.GetConfigurationEditor().FromDatabase(configuration, serializer);

    /// <summary>The configuration as uSync writes it.</summary>
    public string ToText(IDataType dataType)
        => SyncJson.Configuration(dataType.Editor is null
            ? serializer.Serialize(dataType.ConfigurationData)
            : dataType.Editor.GetConfigurationEditor().ToDatabase(dataType.ConfigurationData, serializer));

    /// <summary>Where values go: it follows from the editor, and for labels from their configuration.</summary>
    public ValueStorageType StorageType(IDataEditor editor, IDictionary<string, object> configuration)
    {
        object configurationObject = editor.GetConfigurationEditor().ToConfigurationObject(configuration, serializer);
        return ValueTypes.ToStorageType(editor.GetValueEditor(configurationObject).ValueType);
    }

    public DataType Create(IDataEditor editor) => new(editor, serializer);
}
