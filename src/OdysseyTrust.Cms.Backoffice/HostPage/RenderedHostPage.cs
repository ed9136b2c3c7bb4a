namespace OdysseyTrust.Cms.Backoffice.HostPage;

/// <summary>The host page.</summary>
/// <param name="Html">Its source.</param>
/// <param name="ContentSecurityPolicy">What it may do; allows its own import map and no other script inside it.</param>
internal sealed record RenderedHostPage(string Html, string ContentSecurityPolicy);
