using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Sync;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Search.Indexing;

/// <summary>
/// Opens the index when the site starts, and follows what is published. Cache refreshers speak after the commit and after the
/// published content and its status were renewed, so the index never runs ahead of the site.
/// </summary>
internal sealed class IndexingHandler(PageIndex index, PageIndexer indexer) :
    INotificationHandler<UmbracoApplicationStartingNotification>,
    INotificationHandler<ContentCacheRefresherNotification>,
    INotificationHandler<ContentTypeCacheRefresherNotification>,
    INotificationHandler<PublicAccessCacheRefresherNotification>
{
    private const ContentTypeChangeTypes Relevant = ContentTypeChangeTypes.RefreshMain | ContentTypeChangeTypes.Remove;

    public void Handle(UmbracoApplicationStartingNotification notification)
    {
        if (notification.RuntimeLevel == RuntimeLevel.Run && !index.TryOpen())
        {
            indexer.Rebuild();
        }
    }

    public void Handle(ContentCacheRefresherNotification notification)
    {
        if (notification is not { MessageType: MessageType.RefreshByPayload, MessageObject: ContentCacheRefresher.JsonPayload[] payloads })
        {
            return;
        }

        if (payloads.Any(payload => payload.ChangeTypes.HasType(TreeChangeTypes.RefreshAll)))
        {
            indexer.Rebuild();
            return;
        }

        foreach (ContentCacheRefresher.JsonPayload payload in payloads.Where(payload => !payload.Blueprint))
        {
            Follow(payload);
        }
    }

    /// <summary>A property that was added, renamed or removed changes the text of every page of its type.</summary>
    public void Handle(ContentTypeCacheRefresherNotification notification)
    {
        if (index.IsOpen
            && notification.MessageObject is ContentTypeCacheRefresher.JsonPayload[] payloads
            && payloads.Any(payload => (payload.ChangeTypes & Relevant) != ContentTypeChangeTypes.None))
        {
            indexer.Rebuild();
        }
    }

    public void Handle(PublicAccessCacheRefresherNotification notification)
    {
        if (index.IsOpen)
        {
            indexer.Rebuild();
        }
    }

    private void Follow(ContentCacheRefresher.JsonPayload payload)
    {
        if (!index.IsOpen)
        {
            // While the site boots, content is imported before the index is opened; a missing index is then built from all of it.
            return;
        }

        if (payload.ChangeTypes.HasType(TreeChangeTypes.Remove))
        {
            indexer.Remove(payload.Id);
        }
        else if (payload.ChangeTypes.HasType(TreeChangeTypes.RefreshBranch))
        {
            indexer.RefreshBranch(payload.Id);
        }
        else
        {
            indexer.Refresh(payload.Id);
        }
    }
}
