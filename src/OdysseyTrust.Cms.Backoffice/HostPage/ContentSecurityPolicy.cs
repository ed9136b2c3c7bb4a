using System.Security.Cryptography;
using System.Text;

namespace OdysseyTrust.Cms.Backoffice.HostPage;

/// <summary>
/// What the back office may do in the browser. It loads from this site alone. Its elements carry styles in attributes and in their templates, and so does
/// the code editor, whose icon font comes as data; pictures that are about to be uploaded are blobs.
/// </summary>
internal static class ContentSecurityPolicy
{
    private const string Policy =
        "default-src 'self'; script-src 'self' '{0}'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; "
        + "font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static readonly CompositeFormat Format = CompositeFormat.Parse(Policy);

    /// <summary>The policy for a page with one script in it.</summary>
    public static string Allowing(string script) => string.Format(
        provider: null,
        Format,
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}");
}
