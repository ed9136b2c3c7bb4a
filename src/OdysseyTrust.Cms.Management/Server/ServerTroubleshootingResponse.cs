namespace OdysseyTrust.Cms.Management.Server;

/// <summary>What to tell whoever helps.</summary>
internal sealed record ServerTroubleshootingResponse(IReadOnlyList<ServerConfigurationItem> Items);
