namespace OdysseyTrust.Cms.Management.Api;

/// <summary>A page of a list.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Items">Those of this page.</param>
internal sealed record PagedResponse<T>(long Total, IReadOnlyList<T> Items);
