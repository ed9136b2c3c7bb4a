namespace OdysseyTrust.Cms.Management.DocumentTypes;

/// <summary>A document type that compositions are sought for, as it is in the editor at this moment.</summary>
/// <param name="IsElement">Whether it is an element type.</param>
/// <param name="Id">Its key, when it has been saved before.</param>
/// <param name="CurrentPropertyAliases">The aliases that its properties have now.</param>
/// <param name="CurrentCompositeIds">The compositions that it has now.</param>
internal sealed record DocumentTypeCompositionRequest(
    bool IsElement, Guid? Id, IReadOnlyList<string> CurrentPropertyAliases, IReadOnlyList<Guid> CurrentCompositeIds);
