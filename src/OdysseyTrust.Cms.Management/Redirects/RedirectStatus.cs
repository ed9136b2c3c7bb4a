namespace OdysseyTrust.Cms.Management.Redirects;

/// <summary>Whether redirects are made.</summary>
internal enum RedirectStatus
{
    Enabled,
    Disabled,
}
