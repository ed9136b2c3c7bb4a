using System.Xml.Linq;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Manifest;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Packaging;
using Umbraco.Cms.Core.Packaging;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Hosting.Packaging;

/// <summary>
/// Lists the extensions that are installed. Schema and content travel as uSync files, so that packages of them can neither be made nor installed.
/// </summary>
internal sealed class PackagingService(IPackageManifestService manifests, CompiledPackageXmlParser parser) : IPackagingService
{
    private const int SuperUserId = -1;

    /// <inheritdoc />
    public CompiledPackage GetCompiledPackageInfo(XDocument packageXml) => parser.ToCompiledPackage(packageXml);

    /// <inheritdoc />
    public InstallationSummary InstallCompiledPackageData(FileInfo packageXmlFile, int userId = SuperUserId) => throw PackageNotSupported.Create();

    /// <inheritdoc />
    public InstallationSummary InstallCompiledPackageData(XDocument? packageXml, int userId = SuperUserId) => throw PackageNotSupported.Create();

    /// <inheritdoc />
    public async Task<IEnumerable<InstalledPackage>> GetAllInstalledPackagesAsync() =>
        (await manifests.GetAllPackageManifestsAsync()).Select(manifest => new InstalledPackage
        {
            PackageId = manifest.Id,
            PackageName = manifest.Name,
            Version = manifest.Version,
            AllowPackageTelemetry = manifest.AllowTelemetry,
        });

    /// <inheritdoc />
    public Task<PagedModel<InstalledPackage>> GetInstalledPackagesFromMigrationPlansAsync(int skip, int take) =>
        Task.FromResult(new PagedModel<InstalledPackage>());

    /// <inheritdoc />
    public InstalledPackage? GetInstalledPackageByName(string packageName) =>
        GetAllInstalledPackagesAsync().GetAwaiter().GetResult().FirstOrDefault(package => package.PackageName == packageName);

    /// <inheritdoc />
    public Task<PagedModel<PackageDefinition>> GetCreatedPackagesAsync(int skip, int take) => Task.FromResult(new PagedModel<PackageDefinition>());

    /// <inheritdoc />
    public PackageDefinition? GetCreatedPackageById(int id) => null;

    /// <inheritdoc />
    public Task<PackageDefinition?> GetCreatedPackageByKeyAsync(Guid key) => Task.FromResult<PackageDefinition?>(null);

    /// <inheritdoc />
    public Task<Attempt<PackageDefinition?, PackageOperationStatus>> DeleteCreatedPackageAsync(Guid key, Guid userKey) =>
        Task.FromResult(Attempt.FailWithStatus<PackageDefinition?, PackageOperationStatus>(PackageOperationStatus.NotFound, null));

    /// <inheritdoc />
    public Task<Attempt<PackageDefinition, PackageOperationStatus>> CreateCreatedPackageAsync(PackageDefinition package, Guid userKey) =>
        throw PackageNotSupported.Create();

    /// <inheritdoc />
    public Task<Attempt<PackageDefinition, PackageOperationStatus>> UpdateCreatedPackageAsync(PackageDefinition package, Guid userKey) =>
        throw PackageNotSupported.Create();

    /// <inheritdoc />
    public string ExportCreatedPackage(PackageDefinition definition) => throw PackageNotSupported.Create();
}
