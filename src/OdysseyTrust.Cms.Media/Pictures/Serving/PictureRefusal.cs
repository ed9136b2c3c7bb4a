using System.Globalization;
using Microsoft.AspNetCore.Http;
using OdysseyTrust.Cms.Media.Pictures.Making;

namespace OdysseyTrust.Cms.Media.Pictures.Serving;

/// <summary>Says, in words that somebody who opens the address can read, why there is no picture.</summary>
internal static class PictureRefusal
{
    private const string NotKept = "no-store";
    private const int RetryAfterSeconds = 10;

    /// <summary>Says that the address is not one of this site's.</summary>
    public static Task RefuseAsync(HttpContext context) =>
        WriteAsync(context, StatusCodes.Status400BadRequest, "This address of a picture was not written by this site, or has been changed.");

    /// <summary>Says why no picture could be made.</summary>
    public static Task ExplainAsync(HttpContext context, PictureOutcome outcome)
    {
        if (outcome == PictureOutcome.Busy)
        {
            context.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
            return WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "Many pictures are being made at the moment: please try again.");
        }

        return WriteAsync(context, StatusCodes.Status422UnprocessableEntity, outcome == PictureOutcome.TooLarge
            ? "This picture is too large to be resized."
            : "This picture can't be read: its file is damaged.");
    }

    private static Task WriteAsync(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = NotKept;
        return context.Response.WriteAsync(text, context.RequestAborted);
    }
}
