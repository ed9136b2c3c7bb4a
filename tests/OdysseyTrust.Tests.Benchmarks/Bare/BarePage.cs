namespace OdysseyTrust.Tests.Benchmarks.Bare;

/// <summary>The text of a page of the site, as it was rendered.</summary>
internal sealed record BarePage(string Html);
