using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>A boot that stops between the database's migration and the import, until the test lets it go on.</summary>
internal sealed class PausedBoot : Pause<RuntimeUnattendedUpgradeNotification>
{
    /// <summary>Starts a site and waits until its boot has come to the pause.</summary>
    public async Task<SiteApplication> StartAsync()
    {
        SiteApplication site = new(services: services => services.AddSingleton<INotificationAsyncHandler<RuntimeUnattendedUpgradeNotification>>(this));
        site.StartServer();
        await ReachAsync();
        return site;
    }
}
