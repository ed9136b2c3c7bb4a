using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OdysseyTrust.Cms.Management.Protection;

/// <summary>
/// Keeps the keys that protect cookies and tokens in <c>keys/</c> under <c>OdysseyTrust:DataPath</c>: sessions and invitations outlive a restart.
/// </summary>
internal sealed class ConfigureKeyFolder(IConfiguration configuration, IHostEnvironment environment, ILoggerFactory loggerFactory)
    : IConfigureOptions<KeyManagementOptions>
{
    private const string DataPathKey = "OdysseyTrust:DataPath";
    private const string DefaultDataPath = "App_Data";

    public void Configure(KeyManagementOptions options) => options.XmlRepository = new FileSystemXmlRepository(
        Directory.CreateDirectory(Path.GetFullPath(Path.Combine(configuration[DataPathKey] ?? DefaultDataPath, "keys"), environment.ContentRootPath)),
        loggerFactory);
}
