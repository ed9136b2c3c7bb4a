namespace OdysseyTrust.Cms.Management.Server;

/// <summary>A fact about the server.</summary>
internal sealed record ServerConfigurationItem(string Name, string Data);
