using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Manifest;

namespace OdysseyTrust.Cms.Management.Manifests;

/// <summary>The extensions of the back office that lie in <c>App_Plugins</c>.</summary>
[Route(ManagementApi.Root + "/manifest/manifest")]
internal sealed class ManifestController(IPackageManifestService manifests) : ManagementApiController
{
    [HttpGet]
    public async Task<IReadOnlyList<ManifestResponse>> All() => Map(await manifests.GetAllPackageManifestsAsync());

    [HttpGet("private")]
    public async Task<IReadOnlyList<ManifestResponse>> Private() => Map(await manifests.GetPrivatePackageManifestsAsync());

    [HttpGet("public")]
    [AllowAnonymous]
    public async Task<IReadOnlyList<ManifestResponse>> Public() => Map(await manifests.GetPublicPackageManifestsAsync());

    private static ManifestResponse[] Map(IEnumerable<PackageManifest> manifests) =>
        [.. manifests.Select(manifest => new ManifestResponse(manifest.Name, manifest.Id, manifest.Version, manifest.Extensions))];
}
