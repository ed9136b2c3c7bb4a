namespace OdysseyTrust.Cms.Hosting.OutputCaching;

/// <summary>What tells pages apart: pages name their own address, so that scheme and host count too.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Host">The host and its port.</param>
/// <param name="Path">The path.</param>
/// <param name="Query">The known query keys and their values, in the order of the keys.</param>
internal readonly record struct PageKey(string Scheme, string Host, string Path, string Query);
