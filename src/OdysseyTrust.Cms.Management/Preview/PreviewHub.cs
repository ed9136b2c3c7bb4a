using Microsoft.AspNetCore.SignalR;
using OdysseyTrust.Cms.Management.Authorization;

namespace OdysseyTrust.Cms.Management.Preview;

/// <summary>What previews that are open listen at, so that they show each new draft. They send nothing.</summary>
[BackOfficeAccess]
internal sealed class PreviewHub : Hub
{
    public const string Path = "/umbraco/PreviewHub";

    /// <summary>What the client calls the message that a document has changed; with the document's key.</summary>
    public const string Refreshed = "refreshed";
}
