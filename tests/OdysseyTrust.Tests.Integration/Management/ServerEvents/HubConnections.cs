using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Net.Http.Headers;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Integration.Management.ServerEvents;

/// <summary>Opens hubs as the back office does.</summary>
internal static class HubConnections
{
    private const string AccessCookie = "__Host-umbAccessToken";

    /// <summary>A connection that carries the session's cookie and, where a token would be, a word in its place.</summary>
    public static HubConnection Connect(this BackOfficeSession session, string hub) => new HubConnectionBuilder()
        .WithUrl(new Uri(session.Client.BaseAddress!, hub), HttpTransportType.WebSockets, options =>
        {
            options.Headers[HeaderNames.Cookie] = $"{AccessCookie}={session.FindCookie(AccessCookie)}";
            options.AccessTokenProvider = () => Task.FromResult<string?>("[redacted]");
        })
        .Build();
}
