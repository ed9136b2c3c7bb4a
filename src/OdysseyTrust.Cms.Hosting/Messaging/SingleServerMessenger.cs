using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Sync;

namespace OdysseyTrust.Cms.Hosting.Messaging;

/// <summary>
/// Refreshes the caches of this server, the only one, as soon as it is asked to: Core asks when a scope has committed, in the order
/// of the changes, so that a change is visible when the call that made it returns.
/// </summary>
internal sealed class SingleServerMessenger : IServerMessenger
{
    /// <summary>There is no other server to hear from.</summary>
    public void Sync()
    {
    }

    /// <summary>There is no other server to tell.</summary>
    public void SendMessages()
    {
    }

    /// <inheritdoc />
    public void QueueRefresh<TPayload>(ICacheRefresher refresher, TPayload[] payload)
    {
        IPayloadCacheRefresher<TPayload> typed = As<IPayloadCacheRefresher<TPayload>>(refresher);

        // The caches of repositories, configurations and ids go first: what is published is read anew through them.
        typed.RefreshInternal(payload);
        typed.Refresh(payload);
    }

    /// <inheritdoc />
    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances)
    {
        foreach (T instance in instances)
        {
            if (refresher is ICacheRefresher<T> typed)
            {
                typed.Refresh(instance);
            }
            else
            {
                refresher.Refresh(getNumericId(instance));
            }
        }
    }

    /// <inheritdoc />
    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, Guid> getGuidId, params T[] instances) =>
        QueueRefresh(refresher, Array.ConvertAll(instances, instance => getGuidId(instance)));

    /// <inheritdoc />
    public void QueueRemove<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances)
    {
        foreach (T instance in instances)
        {
            if (refresher is ICacheRefresher<T> typed)
            {
                typed.Remove(instance);
            }
            else
            {
                refresher.Remove(getNumericId(instance));
            }
        }
    }

    /// <inheritdoc />
    public void QueueRemove(ICacheRefresher refresher, params int[] numericIds) => Array.ForEach(numericIds, refresher.Remove);

    /// <inheritdoc />
    public void QueueRefresh(ICacheRefresher refresher, params int[] numericIds) => Array.ForEach(numericIds, refresher.Refresh);

    /// <inheritdoc />
    public void QueueRefresh(ICacheRefresher refresher, params Guid[] guidIds) => Array.ForEach(guidIds, refresher.Refresh);

    /// <inheritdoc />
    public void QueueRefreshAll(ICacheRefresher refresher) => refresher.RefreshAll();

    private static TRefresher As<TRefresher>(ICacheRefresher refresher) =>
        refresher is TRefresher typed
            ? typed
            : throw new InvalidOperationException($"The cache refresher {refresher.Name} takes no payload of {typeof(TRefresher).GenericTypeArguments[0]}.");
}
