using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace OdysseyTrust.Cms.Media.Pictures.Addresses;

/// <summary>Writes an address with its query and its signature.</summary>
internal sealed class SignedAddress(PictureSigner signer)
{
    /// <summary>
    /// An address that asks for nothing but the original has no signature. Without a key, which a site has from its first boot on, nothing
    /// else than the original can be asked for.
    /// </summary>
    /// <param name="url">The original's address: a path or a whole address, with or without a query.</param>
    /// <param name="query">What is asked for; it counts for more than what <paramref name="url"/> asks for.</param>
    public string Write(string url, IReadOnlyCollection<KeyValuePair<string, StringValues>> query)
    {
        int end = url.IndexOf('?', StringComparison.Ordinal);
        string address = end < 0 ? url : url[..end];
        KeyValuePair<string, StringValues>[] all =
        [
            .. query.Concat(end < 0 ? [] : QueryHelpers.ParseQuery(url[end..]))
                .Where(pair => !pair.Key.Equals(PictureCommand.Signature, StringComparison.OrdinalIgnoreCase))
                .DistinctBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase),
        ];
        if (!all.Any(pair => PictureCommand.Changing.Contains(pair.Key, StringComparer.OrdinalIgnoreCase)))
        {
            return QueryHelpers.AddQueryString(address, all);
        }

        return signer.HasKey
            ? QueryHelpers.AddQueryString(address, [.. all, new(PictureCommand.Signature, signer.Sign(PathOf(address), QueryOf(all)))])
            : address;
    }

    /// <summary>The query as a request has it.</summary>
    private static QueryCollection QueryOf(IEnumerable<KeyValuePair<string, StringValues>> all) =>
        new(new Dictionary<string, StringValues>(all, StringComparer.OrdinalIgnoreCase));

    /// <summary>The path as a request has it: without the host, and not escaped.</summary>
    private static string PathOf(string address) => Uri.UnescapeDataString(
        Uri.TryCreate(address, UriKind.Absolute, out Uri? whole) && !whole.IsFile ? whole.AbsolutePath : address);
}
