namespace OdysseyTrust.Cms.Management.DataTypes;

/// <summary>A data type.</summary>
/// <param name="Id">Its key.</param>
/// <param name="IsDeletable">Whether nothing in the system relies on it.</param>
/// <param name="CanIgnoreStartNodes">Whether its pickers can be told to show what is outside a user's start nodes.</param>
/// <param name="Name">Its name.</param>
/// <param name="EditorAlias">The property editor on the server.</param>
/// <param name="EditorUiAlias">The property editor in the back office.</param>
/// <param name="Values">The configuration.</param>
internal sealed record DataTypeResponse(
    Guid Id,
    bool IsDeletable,
    bool CanIgnoreStartNodes,
    string Name,
    string EditorAlias,
    string EditorUiAlias,
    IReadOnlyList<DataTypePropertyPresentation> Values);
