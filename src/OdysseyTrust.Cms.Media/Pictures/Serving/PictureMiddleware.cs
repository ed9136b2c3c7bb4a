using Microsoft.AspNetCore.Http;
using OdysseyTrust.Cms.Media.Pictures.Addresses;
using OdysseyTrust.Cms.Media.Pictures.Making;
using OdysseyTrust.Cms.Media.Serving;

namespace OdysseyTrust.Cms.Media.Pictures.Serving;

/// <summary>
/// Answers requests for media with a query that asks for another picture than the original: <c>/media/ab12/hall.jpg?width=800&amp;hmac=…</c>.
/// Anything else is left to what serves the files themselves: an address without such a query, a drawing, which has every size, and an
/// animation, which would stand still.
/// </summary>
internal sealed class PictureMiddleware(
    RequestDelegate next,
    PictureSigner signer,
    PictureOriginals originals,
    PictureMaker maker,
    PictureCache cache,
    PictureResponse response)
{
    private static readonly string[] MayMove = [".gif", ".webp"];

    public Task InvokeAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            || !request.Path.StartsWithSegments(MediaStartupFilter.RequestPath, out PathString file)
            || !PictureFormat.IsOriginal(Path.GetExtension(file.Value!))
            || !PictureCommand.Changing.Any(request.Query.ContainsKey))
        {
            return next(context);
        }

        return signer.IsSigned(request.PathBase.Value + request.Path.Value, request.Query) && PictureRequest.Read(request.Query) is { } asked
            ? ServeAsync(context, file, asked)
            : PictureRefusal.RefuseAsync(context);
    }

    private async Task ServeAsync(HttpContext context, PathString file, PictureRequest asked)
    {
        if (originals.Find(file.Value!) is not { } original || IsAnimated(original))
        {
            await next(context);
            return;
        }

        PictureFormat format = asked.Format ?? AcceptedFormat.Of(context.Request) ?? PictureFormat.Fallback(original.File.Extension);
        CachedPicture picture = cache.Locate(original, asked, format);
        PictureOutcome outcome = await cache.FillAsync(picture, original, asked, context.RequestAborted);
        await (outcome == PictureOutcome.Made ? response.SendAsync(context, picture, asked) : PictureRefusal.ExplainAsync(context, outcome));
    }

    private bool IsAnimated(PictureOriginal original) =>
        MayMove.Contains(original.File.Extension, StringComparer.OrdinalIgnoreCase) && maker.IsAnimated(original.File.FullName);
}
