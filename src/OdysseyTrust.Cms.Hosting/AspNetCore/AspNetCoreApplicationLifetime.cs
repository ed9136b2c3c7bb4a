using Microsoft.Extensions.Hosting;
using Umbraco.Cms.Core.Hosting;

namespace OdysseyTrust.Cms.Hosting.AspNetCore;

/// <summary>Ends the process so that what runs it (a service manager, a container) starts it again.</summary>
internal sealed class AspNetCoreApplicationLifetime(IHostApplicationLifetime lifetime) : IUmbracoApplicationLifetime
{
    private volatile bool _isRestarting;

    /// <inheritdoc />
    public bool IsRestarting => _isRestarting;

    /// <inheritdoc />
    public void Restart()
    {
        _isRestarting = true;
        lifetime.StopApplication();
    }
}
