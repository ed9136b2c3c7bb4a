using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>From when and until when visitors are to see a document.</summary>
internal sealed record PublishSchedule(DateTimeOffset? PublishTime, DateTimeOffset? UnpublishTime)
{
    /// <summary>Whether the times can be kept. Core takes any, and publishes at once what lies in the past.</summary>
    public ContentPublishingOperationStatus Check(DateTimeOffset now)
    {
        if (PublishTime <= now)
        {
            return ContentPublishingOperationStatus.PublishTimeNeedsToBeInFuture;
        }

        if (UnpublishTime <= now)
        {
            return ContentPublishingOperationStatus.UpublishTimeNeedsToBeInFuture;
        }

        return UnpublishTime <= PublishTime
            ? ContentPublishingOperationStatus.UnpublishTimeNeedsToBeAfterPublishTime
            : ContentPublishingOperationStatus.Success;
    }
}
