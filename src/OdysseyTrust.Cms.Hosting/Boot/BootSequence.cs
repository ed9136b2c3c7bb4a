using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Runtime;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.Boot;

/// <summary>The steps of the boot, in their order. Each one's work is done by the handlers of a notification of Core's.</summary>
internal sealed class BootSequence(
    IUmbracoBootPermissionChecker permissions,
    IMainDom mainDom,
    IApplicationShutdownRegistry shutdown,
    IRuntimeState state,
    IEventAggregator events,
    IHmacSecretKeyService secretKeys,
    ComponentCollection components,
    IContentRoutingReadiness readiness,
    IOptions<GlobalSettings> settings)
{
    /// <summary>Makes the data folder this process's own, migrates the database, and reads the content trees.</summary>
    /// <exception cref="BootFailedException">The data folder can't be used.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        permissions.ThrowIfNotPermissions();
        AcquireDataFolder();
        state.DetermineRuntimeLevel();
        if (!secretKeys.HasHmacSecretKey())
        {
            await secretKeys.CreateHmacSecretKeyAsync();
        }

        RuntimePremigrationsUpgradeNotification migration = new();
        await PublishAsync(migration, cancellationToken);
        bool migrated = migration.UpgradeResult == RuntimePremigrationsUpgradeNotification.PremigrationUpgradeResult.CoreUpgradeComplete;
        state.Configure(RuntimeLevel.Upgrading, migrated ? RuntimeLevelReason.UpgradeMigrations : RuntimeLevelReason.Unknown);
        await PublishAsync(new PostRuntimePremigrationsUpgradeNotification(), cancellationToken);
    }

    /// <summary>Imports what changed, and loads what visitors are served from. Pages can be served afterwards.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await PublishAsync(new RuntimeUnattendedUpgradeNotification(), cancellationToken);
        state.Configure(RuntimeLevel.Run, RuntimeLevelReason.Run);
        await components.InitializeAsync(isRestarting: false, cancellationToken);
        await PublishAsync(new UmbracoApplicationStartingNotification(RuntimeLevel.Run, isRestarting: false), cancellationToken);
        readiness.MarkReady();
    }

    /// <summary>Undoes <see cref="StartAsync"/>.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await PublishAsync(new UmbracoApplicationStoppingNotification(isRestarting: false), cancellationToken);
        await components.TerminateAsync(isRestarting: false, cancellationToken);
        await PublishAsync(new UmbracoApplicationStoppedNotification(isRestarting: false), cancellationToken);
    }

    private void AcquireDataFolder()
    {
        try
        {
            mainDom.Acquire(shutdown);
        }
        catch (TimeoutException exception)
        {
            throw new BootFailedException(
                $"Another process has used the data folder for {settings.Value.MainDomAcquisitionTimeout.TotalSeconds:0} seconds: stop it, or give this one another folder (OdysseyTrust:DataPath).",
                exception);
        }
    }

    private async Task PublishAsync<TNotification>(TNotification notification, CancellationToken cancellationToken)
        where TNotification : INotification
    {
        await events.PublishAsync(notification, cancellationToken);

        // The aggregator skips handlers without a word when it is cancelled.
        cancellationToken.ThrowIfCancellationRequested();
    }
}
