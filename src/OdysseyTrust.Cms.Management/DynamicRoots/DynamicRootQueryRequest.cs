namespace OdysseyTrust.Cms.Management.DynamicRoots;

/// <summary>From where, and by which steps, to find the start.</summary>
internal sealed record DynamicRootQueryRequest(DynamicRootOriginRequest Origin, IReadOnlyList<DynamicRootStepRequest> Steps);
