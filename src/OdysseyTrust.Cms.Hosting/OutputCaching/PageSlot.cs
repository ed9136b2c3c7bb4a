namespace OdysseyTrust.Cms.Hosting.OutputCaching;

/// <summary>Where the page of the current request would be kept; a feature of the request.</summary>
/// <param name="Key">What tells it from other pages.</param>
/// <param name="Generation">The cache's generation before anything was read for the page.</param>
internal sealed record PageSlot(PageKey Key, long Generation);
