namespace OdysseyTrust.Cms.Management.DynamicRoots;

/// <summary>A step of a query, such as to the nearest ancestor of some types.</summary>
internal sealed record DynamicRootStepRequest(string Alias, IReadOnlyList<Guid> DocumentTypeIds);
