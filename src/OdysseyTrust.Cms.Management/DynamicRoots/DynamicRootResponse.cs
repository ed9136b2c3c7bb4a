namespace OdysseyTrust.Cms.Management.DynamicRoots;

/// <summary>Where the picker starts.</summary>
internal sealed record DynamicRootResponse(IReadOnlyList<Guid> Roots);
