using System.Net;
using Umbraco.Cms.Core.Media;

namespace OdysseyTrust.Cms.Media.Pictures.Addresses;

/// <summary>Signs addresses that are kept in rich text with the key that the site has now.</summary>
internal sealed class ImageUrlTokenGenerator(SignedAddress addresses) : IImageUrlTokenGenerator
{
    private const string EscapedAmpersand = "&amp;";

    /// <inheritdoc />
    public string RefreshSignature(string url)
    {
        if (string.IsNullOrEmpty(url) || !url.Contains('?', StringComparison.Ordinal))
        {
            return url;
        }

        // It is called with the text of an attribute, as it is in the markup.
        return url.Contains(EscapedAmpersand, StringComparison.Ordinal)
            ? WebUtility.HtmlEncode(addresses.Write(WebUtility.HtmlDecode(url), []))
            : addresses.Write(url, []);
    }
}
