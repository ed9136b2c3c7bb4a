using OdysseyTrust.Cms.PublishedContent.Caches;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Cms.PublishedContent.Notifications;

/// <summary>Loads the snapshot before the first visitor is served.</summary>
internal sealed class SeedOnStart(SnapshotSeeder seeder) : INotificationAsyncHandler<UmbracoApplicationStartingNotification>
{
    public Task HandleAsync(UmbracoApplicationStartingNotification notification, CancellationToken cancellationToken)
        => notification.RuntimeLevel == RuntimeLevel.Run ? seeder.SeedAsync(cancellationToken) : Task.CompletedTask;
}
