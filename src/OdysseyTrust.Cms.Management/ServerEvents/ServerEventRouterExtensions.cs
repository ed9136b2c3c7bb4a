using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.ServerEvents;

namespace OdysseyTrust.Cms.Management.ServerEvents;

/// <summary>Says what happened to entities.</summary>
internal static class ServerEventRouterExtensions
{
    /// <param name="router">Sends the events.</param>
    /// <param name="eventType">What happened: one of <c>Constants.ServerEvents.EventType</c>.</param>
    /// <param name="entities">To what.</param>
    public static async Task AnnounceAsync<TEntity>(this IServerEventRouter router, string eventType, IEnumerable<TEntity> entities)
        where TEntity : IEntity
    {
        foreach (TEntity entity in entities)
        {
            await router.RouteEventAsync(
                new ServerEvent { EventType = eventType, EventSource = EventSources.Of<TEntity>(), Key = entity.Key },
                new ServerEventRoutingContext { EntityPath = (entity as ITreeEntity)?.Path });
        }
    }
}
