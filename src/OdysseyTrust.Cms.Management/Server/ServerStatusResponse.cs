using Umbraco.Cms.Core;

namespace OdysseyTrust.Cms.Management.Server;

/// <summary>How far the server has started.</summary>
internal sealed record ServerStatusResponse(RuntimeLevel ServerStatus);
