namespace OdysseyTrust.Cms.Management.DynamicRoots;

/// <summary>Where a query begins.</summary>
internal sealed record DynamicRootOriginRequest(string Alias, Guid? Id);
