namespace OdysseyTrust.Cms.Management.DynamicRoots;

/// <summary>Asks where a picker is to start that is set up by a query.</summary>
internal sealed record DynamicRootRequest(DynamicRootContextRequest Context, DynamicRootQueryRequest Query);
