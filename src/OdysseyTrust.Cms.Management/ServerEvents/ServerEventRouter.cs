using Microsoft.AspNetCore.SignalR;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.ServerEvents;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.ServerEvents;

/// <summary>Sends an event to those who listen and may know of it. Their rights are looked at each time: there are few of them, and rights change.</summary>
internal sealed class ServerEventRouter(
    IHubContext<ServerEventHub, IServerEventHub> hub,
    ServerEventListeners listeners,
    IUserService users,
    ServerEventAccess access) : IServerEventRouter
{
    public Task RouteEventAsync(ServerEvent serverEvent) => RouteEventAsync(serverEvent, new ServerEventRoutingContext());

    public async Task RouteEventAsync(ServerEvent serverEvent, ServerEventRoutingContext context)
    {
        ILookup<Guid, string> connections = listeners.ByUser;
        if (connections.Count == 0)
        {
            return;
        }

        IEnumerable<IUser> known = await users.GetAsync(connections.Select(user => user.Key));
        string[] hearers = [.. known.Where(user => access.Allows(user, serverEvent, context)).SelectMany(user => connections[user.Key])];
        await hub.Clients.Clients(hearers).notify(serverEvent);
    }

    public Task NotifyUserAsync(ServerEvent serverEvent, Guid userKey) => hub.Clients.Clients([.. listeners.ByUser[userKey]]).notify(serverEvent);

    public Task BroadcastEventAsync(ServerEvent serverEvent) => hub.Clients.All.notify(serverEvent);
}
