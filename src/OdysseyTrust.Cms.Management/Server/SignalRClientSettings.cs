namespace OdysseyTrust.Cms.Management.Server;

/// <summary>How the client opens its connection for events.</summary>
/// <param name="SkipNegotiation">Whether it takes WebSockets for granted.</param>
internal sealed record SignalRClientSettings(bool SkipNegotiation);
