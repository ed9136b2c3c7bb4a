using OdysseyTrust.Cms.PublishedContent.Snapshots;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Cms.PublishedContent.Notifications;

/// <summary>
/// Ends the lifetime of converted values once a cache refresher is done. A new snapshot has ended it before, but the refreshers
/// update URLs and navigation after the snapshot, and a value that was converted in between holds an old URL.
/// </summary>
internal sealed class ExpireConvertedValues(PublishedSnapshotStore snapshots)
    : INotificationHandler<ContentCacheRefresherNotification>,
        INotificationHandler<MediaCacheRefresherNotification>,
        INotificationHandler<ElementCacheRefresherNotification>,
        INotificationHandler<MemberCacheRefresherNotification>,
        INotificationHandler<DomainCacheRefresherNotification>,
        INotificationHandler<LanguageCacheRefresherNotification>,
        INotificationHandler<ContentTypeCacheRefresherNotification>,
        INotificationHandler<DataTypeCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification) => snapshots.ExpireContentValues();

    public void Handle(MediaCacheRefresherNotification notification) => snapshots.ExpireContentValues();

    public void Handle(ElementCacheRefresherNotification notification) => snapshots.ExpireContentValues();

    public void Handle(MemberCacheRefresherNotification notification) => snapshots.ExpireContentValues();

    public void Handle(DomainCacheRefresherNotification notification) => snapshots.ExpireContentValues();

    public void Handle(LanguageCacheRefresherNotification notification) => snapshots.ExpireAllValues();

    public void Handle(ContentTypeCacheRefresherNotification notification) => snapshots.ExpireAllValues();

    public void Handle(DataTypeCacheRefresherNotification notification) => snapshots.ExpireAllValues();
}
