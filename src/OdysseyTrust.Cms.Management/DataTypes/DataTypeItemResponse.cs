using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.DataTypes;

/// <summary>A data type in a list.</summary>
internal sealed record DataTypeItemResponse(
    string? EditorUiAlias, string EditorAlias, bool IsDeletable, string Name, Guid Id, IReadOnlyList<Flag> Flags);
