using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.DataTypes;

/// <summary>A data type to make, at the root when it has no parent folder.</summary>
internal sealed record CreateDataTypeRequest(
    Guid? Id,
    ReferenceById? Parent,
    string Name,
    string EditorAlias,
    string EditorUiAlias,
    IReadOnlyList<DataTypePropertyPresentation> Values) : DataTypeRequest(Name, EditorAlias, EditorUiAlias, Values);
