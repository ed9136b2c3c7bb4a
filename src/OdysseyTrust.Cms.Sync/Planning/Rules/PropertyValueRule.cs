using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Model;
using OdysseyTrust.Cms.Sync.Stores.Nodes;
using OdysseyTrust.Cms.Sync.Stores.Schema;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Sync.Planning.Rules;

/// <summary>Values belong to properties, in languages that exist, and can be stored as the property's editor stores them.</summary>
internal sealed class PropertyValueRule(DataTypeEditors editors) : ISyncRule
{
    public IEnumerable<SyncProblem> Check(SyncState state)
    {
        Dictionary<Guid, ValueStorageType?> storage = [];
        return SyncKind.InImportOrder.Where(kind => kind.IsContent).SelectMany(kind =>
        {
            TypeIndex types = new(state, kind.ContentTypeKind);
            return state.Of(kind).Files.SelectMany(file => Check(state, types, file, storage));
        });
    }

    private IEnumerable<SyncProblem> Check(SyncState state, TypeIndex types, ParsedFile file, Dictionary<Guid, ValueStorageType?> storage)
    {
        ContentRecord node = (ContentRecord)file.Record;
        if (types.Find(node.ContentType) is not { } type)
        {
            yield break;
        }

        foreach (PropertyRecord property in node.Properties)
        {
            if (types.FindProperty(type, property.Alias) is not { } propertyType)
            {
                yield return file.Problem(
                    property.Alias, $"\"{type.Alias}\" has no property \"{property.Alias}\".", "Remove the value or add the property to the type.");
                continue;
            }

            bool varies = (propertyType.Variations & type.Variations).VariesByCulture();
            foreach (PropertyValueRecord value in property.Values.Where(value => value.Text.Length > 0))
            {
                string? reason = Refuse(state, propertyType, varies, value, storage);
                if (reason is not null)
                {
                    yield return file.Problem(property.Alias, $"The property \"{property.Alias}\": {reason}", "Correct the value.");
                }
            }
        }
    }

    private string? Refuse(
        SyncState state,
        PropertyTypeRecord property,
        bool varies,
        PropertyValueRecord value,
        Dictionary<Guid, ValueStorageType?> storage)
    {
        if (value.Culture is null != !varies)
        {
            return varies ? "it varies by culture, but a value names none." : $"it does not vary by culture, but a value is for {value.Culture}.";
        }

        if (value.Culture is not null && !Cultures.Exists(state, value.Culture))
        {
            return $"there is no language \"{value.Culture}\".";
        }

        return StorageOf(state, property.Definition, storage) is { } type && !PropertyValues.TryParse(value.Text, type, out _)
            ? $"\"{value.Text}\" can't be stored as {type}."
            : null;
    }

    /// <summary>Null when the editor is not installed: its values are kept as text.</summary>
    private ValueStorageType? StorageOf(SyncState state, Guid definition, Dictionary<Guid, ValueStorageType?> known)
    {
        if (!known.TryGetValue(definition, out ValueStorageType? storage))
        {
            known[definition] = storage = state.Find<DataTypeRecord>(SyncKind.DataTypes, definition) is { } dataType
                && editors.IsInstalled(dataType.EditorAlias)
                ? StorageOf(dataType)
                : null;
        }

        return storage;
    }

    private ValueStorageType StorageOf(DataTypeRecord dataType)
    {
        IDataEditor editor = editors.Find(dataType.EditorAlias);
        return editors.StorageType(editor, editors.Parse(editor, dataType.Configuration));
    }
}
