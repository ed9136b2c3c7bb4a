using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Sync.Stores.Schema;

internal sealed class DataTypeStore(IDataTypeService dataTypes, IDataTypeContainerService containers, DataTypeEditors editors)
    : SyncStore<DataTypeRecord>(SyncKind.DataTypes)
{
    private readonly ContainerTree<IDataType> _containers = new(containers);

    public override async Task<IReadOnlyList<SyncRecord>> ReadAllAsync(CancellationToken cancellationToken)
    {
        await _containers.LoadAsync();
        return [.. (await dataTypes.GetAllAsync()).OrderBy(dataType => dataType.Level).ThenBy(dataType => dataType.Key).Select(ToRecord)];
    }

    protected override Task PrepareAsync(CancellationToken cancellationToken) => _containers.LoadAsync();

    protected override async Task SaveAsync(DataTypeRecord record)
    {
        EntityContainer? container = await _containers.EnsureAsync(record.Folder, record);
        IDataEditor editor = editors.Find(record.EditorAlias);
        IDataType? dataType = await dataTypes.GetAsync(record.Key);
        bool isNew = dataType is null;
        int parentId = container?.Id ?? Constants.System.Root;
        dataType ??= editors.Create(editor);
        if (isNew)
        {
            dataType.Key = record.Key;
            dataType.ParentId = parentId;
        }
        else if (dataType.ParentId != parentId)
        {
            Require(record, await dataTypes.MoveAsync(dataType, container?.Key, UserKey));
        }

        Fill(dataType, record, editor);
        RequireValid(dataType, record);
        Require(record, isNew ? await dataTypes.CreateAsync(dataType, UserKey) : await dataTypes.UpdateAsync(dataType, UserKey));
    }

    protected override async Task DeleteAsync(DataTypeRecord record)
        => Require(record, await dataTypes.DeleteAsync(record.Key, UserKey));

    private DataTypeRecord ToRecord(IDataType dataType)
        => new()
        {
            Kind = SyncKind.DataTypes,
            Key = dataType.Key,
            Alias = dataType.Name ?? string.Empty,
            Level = dataType.Level,
            Name = dataType.Name ?? string.Empty,
            EditorAlias = dataType.EditorAlias,
            EditorUiAlias = string.IsNullOrEmpty(dataType.EditorUiAlias) ? null : dataType.EditorUiAlias,
            Folder = _containers.PathOf(dataType.ParentId),
            Configuration = editors.ToText(dataType),
        };

    private void Fill(IDataType dataType, DataTypeRecord record, IDataEditor editor)
    {
        dataType.Name = record.Name;
        if (dataType.EditorAlias != record.EditorAlias)
        {
            dataType.Editor = editor;
        }

        dataType.EditorUiAlias = record.EditorUiAlias ?? dataType.EditorUiAlias ?? record.EditorAlias;
        dataType.ConfigurationData = editors.Parse(editor, record.Configuration);
        dataType.DatabaseType = editors.StorageType(editor, dataType.ConfigurationData);
    }

    private void RequireValid(IDataType dataType, DataTypeRecord record)
    {
        if (editors.IsInstalled(record.EditorAlias) && dataTypes.ValidateConfigurationData(dataType).FirstOrDefault() is { } error)
        {
            throw new SyncRejectedException(record, $"The configuration is not valid: {error.ErrorMessage}", "Correct <Config>.");
        }
    }
}
