using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>The levels that Core's code sees while the site boots.</summary>
public sealed class RuntimeLevelTests
{
    [Test]
    public async Task A_site_should_be_installed_at_its_first_boot_and_only_started_at_its_second()
    {
        using TemporaryFolder data = new();

        RuntimeLevel[] first = await BootAsync(data.Path);
        RuntimeLevel[] second = await BootAsync(data.Path);

        RuntimeLevel[] afterwards = [RuntimeLevel.Upgrading, RuntimeLevel.Upgrading, RuntimeLevel.Run, RuntimeLevel.Run];
        Assert.That(first, Is.EqualTo([RuntimeLevel.Install, .. afterwards]));
        Assert.That(second, Is.EqualTo([RuntimeLevel.Boot, .. afterwards]));
    }

    private static async Task<RuntimeLevel[]> BootAsync(string dataPath)
    {
        Levels levels = new();
        await using SiteApplication site = new(services: services => services
            .AddSingleton(levels)
            .AddSingleton<INotificationAsyncHandler<RuntimePremigrationsUpgradeNotification>, Record<RuntimePremigrationsUpgradeNotification>>()
            .AddSingleton<INotificationAsyncHandler<PostRuntimePremigrationsUpgradeNotification>, Record<PostRuntimePremigrationsUpgradeNotification>>()
            .AddSingleton<INotificationAsyncHandler<RuntimeUnattendedUpgradeNotification>, Record<RuntimeUnattendedUpgradeNotification>>()
            .AddSingleton<INotificationAsyncHandler<UmbracoApplicationStartingNotification>, Record<UmbracoApplicationStartingNotification>>()
            .AddSingleton<INotificationAsyncHandler<UmbracoApplicationStartedNotification>, Record<UmbracoApplicationStartedNotification>>(),
            dataPath: dataPath);
        await site.StartAsync();
        await levels.Started.WaitAsync(TimeSpan.FromMinutes(1));
        return levels.Seen;
    }

    private sealed class Levels
    {
        private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ConcurrentQueue<RuntimeLevel> _seen = new();

        public Task Started => _started.Task;

        public RuntimeLevel[] Seen => [.. _seen];

        public void Add(INotification notification, RuntimeLevel level)
        {
            _seen.Enqueue(level);
            if (notification is UmbracoApplicationStartedNotification)
            {
                _started.TrySetResult();
            }
        }
    }

    private sealed class Record<TNotification>(Levels levels, IRuntimeState state) : INotificationAsyncHandler<TNotification>
        where TNotification : INotification
    {
        public Task HandleAsync(TNotification notification, CancellationToken cancellationToken)
        {
            levels.Add(notification, state.Level);
            return Task.CompletedTask;
        }
    }
}
