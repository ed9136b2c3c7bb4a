namespace OdysseyTrust.Cms.Management.Trees;

/// <summary>What lies above an item, from the root down.</summary>
internal sealed record ItemAncestorsResponse<T>(Guid Id, IReadOnlyList<T> Ancestors);
