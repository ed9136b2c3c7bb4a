using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace OdysseyTrust.Cms.Hosting.OutputCaching;

/// <summary>Which content encodings a client takes.</summary>
internal static class ContentEncodings
{
    public const string Brotli = "br";
    public const string GZip = "gzip";

    private const char QualityMark = ';';

    /// <summary>Whether <c>Accept-Encoding</c> names an encoding, and not with the quality 0, which refuses it.</summary>
    public static bool Accepts(StringValues acceptEncoding, string encoding)
    {
        foreach (string? header in acceptEncoding)
        {
            if (header is not null && header.Contains(encoding, StringComparison.OrdinalIgnoreCase) && !Refuses(header, encoding))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Browsers give no qualities.</summary>
    private static bool Refuses(string header, string encoding) =>
        header.Contains(QualityMark, StringComparison.Ordinal)
        && !(StringWithQualityHeaderValue.TryParseList([header], out IList<StringWithQualityHeaderValue>? values)
            && values.Any(value => value.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && value.Quality is null or > 0));
}
