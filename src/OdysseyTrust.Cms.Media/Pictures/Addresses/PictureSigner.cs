using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Umbraco.Cms.Core.Configuration.Models;

namespace OdysseyTrust.Cms.Media.Pictures.Addresses;

/// <summary>
/// Signs what a picture's address asks for, with <c>Umbraco:CMS:Imaging:HMACSecretKey</c>, so that nobody else can have pictures made. Names
/// that mean nothing to pictures are not covered: they change nothing.
/// </summary>
internal sealed class PictureSigner(IOptionsMonitor<ImagingSettings> settings)
{
    /// <summary>128 bits of the hash: half of it may be left off (RFC 2104, section 5), which keeps a page's markup short.</summary>
    private const int SignatureBytes = 16;

    /// <summary>Whether there is a key; the boot makes one.</summary>
    public bool HasKey => settings.CurrentValue.HMACSecretKey.Length > 0;

    /// <param name="path">The picture's path, not escaped.</param>
    /// <param name="query">What is asked for.</param>
    public string Sign(string path, IQueryCollection query) =>
        WebEncoders.Base64UrlEncode(Hash(path, query));

    /// <summary>Whether <paramref name="query"/> holds this site's signature of itself.</summary>
    public bool IsSigned(string path, IQueryCollection query) =>
        HasKey
        && query.TryGetValue(PictureCommand.Signature, out StringValues signature)
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(signature.ToString()), Encoding.ASCII.GetBytes(Sign(path, query)));

    private ReadOnlySpan<byte> Hash(string path, IQueryCollection query)
    {
        StringBuilder text = new(path);
        foreach (string name in PictureCommand.Signed)
        {
            if (query.TryGetValue(name, out StringValues value))
            {
                text.Append('\n').Append(name).Append('=').Append(value.ToString());
            }
        }

        return HMACSHA256.HashData(settings.CurrentValue.HMACSecretKey, Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, SignatureBytes);
    }
}
