namespace OdysseyTrust.Cms.Management.Manifests;

/// <summary>A package of extensions.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Id">Its id, if it has one.</param>
/// <param name="Version">Its version, if it says so.</param>
/// <param name="Extensions">The extensions, as the package has them.</param>
internal sealed record ManifestResponse(string Name, string? Id, string? Version, IReadOnlyList<object> Extensions);
