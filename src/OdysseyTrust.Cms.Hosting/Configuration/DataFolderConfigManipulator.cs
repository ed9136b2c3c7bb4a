using Microsoft.Extensions.Configuration;
using OdysseyTrust.Cms.Hosting.AspNetCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration;

namespace OdysseyTrust.Cms.Hosting.Configuration;

/// <summary>Keeps the settings that Core makes in the data folder, never in <c>appsettings.json</c>, which belongs to git.</summary>
internal sealed class DataFolderConfigManipulator(IConfiguration configuration, DataFolder data) : IConfigManipulator, IDisposable
{
    private const string ConnectionStringKey = "ConnectionStrings:" + Constants.System.UmbracoConnectionName;
    private const string ProviderNameKey = ConnectionStringKey + "_ProviderName";
    private const string GlobalIdKey = Constants.Configuration.ConfigGlobalPrefix + "Id";
    private const string ImagingHmacSecretKey = Constants.Configuration.ConfigImaging + ":HMACSecretKey";
    private const string RedirectTrackingKey = Constants.Configuration.ConfigWebRouting + ":DisableRedirectUrlTracking";

    private readonly SavedSettings _settings = new(data.Within(SavedSettings.FileName));
    private readonly SemaphoreSlim _writing = new(1, 1);

    /// <inheritdoc />
    public async Task SaveConnectionStringAsync(string connectionString, string? providerName)
    {
        await SetAsync(ConnectionStringKey, connectionString);
        await SetAsync(ProviderNameKey, providerName);
    }

    /// <inheritdoc />
    public async Task RemoveConnectionStringAsync()
    {
        await SetAsync(ConnectionStringKey, null);
        await SetAsync(ProviderNameKey, null);
    }

    /// <inheritdoc />
    public Task SaveConfigValueAsync(string itemPath, object value) => SetAsync(itemPath, value.ToString());

    /// <inheritdoc />
    public Task SaveDisableRedirectUrlTrackingAsync(bool disable) => SetAsync(RedirectTrackingKey, disable.ToString());

    /// <inheritdoc />
    public Task SetGlobalIdAsync(string id) => SetAsync(GlobalIdKey, id);

    /// <inheritdoc />
    public Task SetImagingHmacSecretKeyAsync(string base64Key) => SetAsync(ImagingHmacSecretKey, base64Key);

    /// <inheritdoc />
    public void Dispose() => _writing.Dispose();

    private async Task SetAsync(string key, string? value)
    {
        await _writing.WaitAsync();
        try
        {
            await _settings.SetAsync(key, value);
        }
        finally
        {
            _writing.Release();
        }

        (configuration as IConfigurationRoot)?.Reload();
    }
}
