using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.DataTypes;

/// <summary>Makes data types of what the API is given, and the reverse.</summary>
internal sealed class DataTypeFactory(
    PropertyEditorCollection editors,
    IConfigurationEditorJsonSerializer serializer,
    IDataTypeContainerService folders)
{
    public static DataTypeResponse ToResponse(IDataType dataType) => new(
        dataType.Key,
        dataType.IsDeletableDataType(),
        !dataType.IsBuildInDataType(),
        dataType.Name ?? string.Empty,
        dataType.EditorAlias,
        dataType.EditorUiAlias ?? string.Empty,
        [.. Configuration(dataType).Select(setting => new DataTypePropertyPresentation(setting.Key, setting.Value))]);

    /// <summary>A new data type, not stored yet.</summary>
    public async Task<Attempt<IDataType?, DataTypeOperationStatus>> CreateAsync(CreateDataTypeRequest request)
    {
        if (!editors.TryGet(request.EditorAlias, out IDataEditor? editor))
        {
            return Fail(DataTypeOperationStatus.PropertyEditorNotFound);
        }

        EntityContainer? folder = request.Parent is { } parent ? await folders.GetAsync(parent.Id) : null;
        if (request.Parent is not null && folder is null)
        {
            return Fail(DataTypeOperationStatus.ParentNotFound);
        }

        DataType dataType = new(editor, serializer, folder?.Id ?? Constants.System.Root);
        if (request.Id is { } key)
        {
            dataType.Key = key;
        }

        return Fill(dataType, editor, request);
    }

    /// <summary>The data type with what shall be different, not stored yet.</summary>
    public Attempt<IDataType?, DataTypeOperationStatus> Change(IDataType dataType, DataTypeRequest request) =>
        editors.TryGet(request.EditorAlias, out IDataEditor? editor)
            ? Fill((IDataType)dataType.DeepClone(), editor, request)
            : Fail(DataTypeOperationStatus.PropertyEditorNotFound);

    private static IDictionary<string, object> Configuration(IDataType dataType) =>
        dataType.Editor?.GetConfigurationEditor().ToConfigurationEditor(dataType.ConfigurationData) ?? dataType.ConfigurationData;

    private static Attempt<IDataType?, DataTypeOperationStatus> Fail(DataTypeOperationStatus status) =>
        Attempt.FailWithStatus<IDataType?, DataTypeOperationStatus>(status, null);

    private Attempt<IDataType?, DataTypeOperationStatus> Fill(IDataType dataType, IDataEditor editor, DataTypeRequest request)
    {
        dataType.Name = request.Name;
        dataType.Editor = editor;
        dataType.EditorUiAlias = request.EditorUiAlias;
        dataType.DatabaseType = ValueTypes.ToStorageType(editor.GetValueEditor().ValueType);
        dataType.ConfigurationData = editor.GetConfigurationEditor().FromConfigurationEditor(Read(request.Values));
        return Attempt.SucceedWithStatus<IDataType?, DataTypeOperationStatus>(DataTypeOperationStatus.Success, dataType);
    }

    /// <summary>The values in the types that a stored configuration is read in, which the property editors' own checks expect.</summary>
    private Dictionary<string, object> Read(IEnumerable<DataTypePropertyPresentation> values)
    {
        Dictionary<string, object?> given = values
            .Where(setting => setting.Value is not null)
            .GroupBy(setting => setting.Alias, StringComparer.Ordinal)
            .ToDictionary(setting => setting.Key, setting => setting.Last().Value, StringComparer.Ordinal);
        return serializer.Deserialize<Dictionary<string, object>>(serializer.Serialize(given)) ?? [];
    }
}
