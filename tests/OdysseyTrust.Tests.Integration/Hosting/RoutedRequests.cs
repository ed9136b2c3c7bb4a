using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>Counts the requests that the output cache did not answer, each before its answer is sent.</summary>
internal sealed class RoutedRequests : INotificationHandler<RoutingRequestNotification>
{
    private int _count;

    public int Count => Volatile.Read(ref _count);

    /// <inheritdoc />
    public void Handle(RoutingRequestNotification notification) => Interlocked.Increment(ref _count);

    public void Reset() => Volatile.Write(ref _count, 0);
}
