using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using OdysseyTrust.Cms.Media.Pictures.Making;

namespace OdysseyTrust.Cms.Media.Pictures.Serving;

/// <summary>Chooses by the <c>Accept</c> header. Browsers name the modern formats that they know; <c>image/*</c> promises none of them.</summary>
internal static class AcceptedFormat
{
    /// <summary>The smallest format that the browser names.</summary>
    public static PictureFormat? Of(HttpRequest request)
    {
        IList<MediaTypeHeaderValue> accepted = request.GetTypedHeaders().Accept;
        return PictureFormat.Modern.FirstOrDefault(format => accepted.Any(type => type.Quality != 0 && type.MediaType.Equals(format.ContentType, StringComparison.OrdinalIgnoreCase)));
    }
}
