using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>A boot that stops between the database's migration and the import, until the test lets it go on.</summary>
internal sealed class PausedBoot : INotificationAsyncHandler<RuntimeUnattendedUpgradeNotification>
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Starts a site and waits until its boot has come to the pause.</summary>
    public async Task<SiteApplication> StartAsync()
    {
        SiteApplication site = new(services: services => services.AddSingleton<INotificationAsyncHandler<RuntimeUnattendedUpgradeNotification>>(this));
        site.StartServer();
        await _reached.Task.WaitAsync(TimeSpan.FromMinutes(1));
        return site;
    }

    public void GoOn() => _goOn.TrySetResult();

    public Task HandleAsync(RuntimeUnattendedUpgradeNotification notification, CancellationToken cancellationToken)
    {
        _reached.TrySetResult();
        return _goOn.Task.WaitAsync(cancellationToken);
    }
}
