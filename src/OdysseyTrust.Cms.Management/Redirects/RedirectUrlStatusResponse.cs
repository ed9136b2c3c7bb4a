namespace OdysseyTrust.Cms.Management.Redirects;

/// <summary>Whether redirects are made, and whether the user may change that.</summary>
internal sealed record RedirectUrlStatusResponse(RedirectStatus Status, bool UserIsAdmin);
