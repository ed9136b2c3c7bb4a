using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Cms.Hosting.Routing;

/// <summary>Follows changes of public access.</summary>
internal sealed class ForgetProtectedDocuments(ProtectedDocuments documents) : INotificationHandler<PublicAccessCacheRefresherNotification>
{
    /// <inheritdoc />
    public void Handle(PublicAccessCacheRefresherNotification notification) => documents.Forget();
}
