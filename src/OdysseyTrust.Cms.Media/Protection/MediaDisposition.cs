using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace OdysseyTrust.Cms.Media.Protection;

/// <summary>
/// Has browsers keep on disk, not open, the media files that they would take for a document: drawings and other markup. Within a page a drawing is
/// shown all the same, and there it runs nothing.
/// </summary>
internal static class MediaDisposition
{
    private const string Attachment = "attachment";

    private static readonly string[] Documents = ["text/html", "application/xhtml+xml", "text/xml", "application/xml", "multipart/related", "message/rfc822"];

    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments(MediaPaths.Root, StringComparison.OrdinalIgnoreCase))
        {
            context.Response.OnStarting(() => Decide(context.Response));
        }

        return next(context);
    }

    // Only of files: what answers where there is none is a page.
    private static Task Decide(HttpResponse response)
    {
        if (response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status206PartialContent && IsDocument(response.ContentType))
        {
            response.Headers[HeaderNames.ContentDisposition] = Attachment;
        }

        return Task.CompletedTask;
    }

    private static bool IsDocument(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type)
        && (type.Suffix.Equals("xml", StringComparison.OrdinalIgnoreCase) || Documents.Contains(type.MediaType.Value, StringComparer.OrdinalIgnoreCase));
}
