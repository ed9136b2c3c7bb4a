namespace OdysseyTrust.Cms.Management.Trees;

/// <summary>Part of a list around one of its items.</summary>
/// <param name="TotalBefore">How many come before the part.</param>
/// <param name="TotalAfter">How many come after it.</param>
/// <param name="Items">The part.</param>
internal sealed record SubsetResponse<T>(long TotalBefore, long TotalAfter, IReadOnlyList<T> Items);
