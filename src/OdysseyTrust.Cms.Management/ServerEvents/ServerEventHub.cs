using Microsoft.AspNetCore.SignalR;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core.ServerEvents;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.ServerEvents;

/// <summary>What back offices that are open listen at, so that they show what others have changed. They send nothing.</summary>
[BackOfficeAccess]
internal sealed class ServerEventHub(ServerEventListeners listeners) : Hub<IServerEventHub>
{
    public const string Path = "/umbraco/serverEventHub";

    public override Task OnConnectedAsync()
    {
        if (Context.User?.GetUmbracoIdentity()?.GetUserKey() is { } key)
        {
            listeners.Add(Context.ConnectionId, key);
        }

        return base.OnConnectedAsync();
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        listeners.Remove(Context.ConnectionId);
        return base.OnDisconnectedAsync(exception);
    }
}
