namespace OdysseyTrust.Cms.Management.DataTypes;

/// <summary>A data type as it shall be: <c>UpdateDataTypeRequestModel</c> of the Management API.</summary>
internal record DataTypeRequest(string Name, string EditorAlias, string EditorUiAlias, IReadOnlyList<DataTypePropertyPresentation> Values);
