using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.DocumentTypes;

/// <summary>A document type where it is referred to.</summary>
internal sealed record DocumentTypeItem(
    Guid Id,
    string Name,
    string? Description,
    string? Icon,
    bool IsElement,
    bool AllowedInLibrary,
    IReadOnlyList<Flag> Flags);
