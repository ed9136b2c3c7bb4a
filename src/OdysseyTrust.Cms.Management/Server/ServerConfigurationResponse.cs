namespace OdysseyTrust.Cms.Management.Server;

/// <summary>What the client must know before anyone signs in.</summary>
/// <param name="AllowPasswordReset">Whether a forgotten password can be reset by mail.</param>
/// <param name="VersionCheckPeriod">How often to look for a new version, in days; 0 for never.</param>
/// <param name="AllowLocalLogin">Whether users sign in with a password of this site.</param>
/// <param name="UmbracoCssPath">Where the style sheets for rich text are.</param>
/// <param name="SignalR">How to listen for events.</param>
internal sealed record ServerConfigurationResponse(
    bool AllowPasswordReset,
    int VersionCheckPeriod,
    bool AllowLocalLogin,
    string UmbracoCssPath,
    SignalRClientSettings SignalR);
