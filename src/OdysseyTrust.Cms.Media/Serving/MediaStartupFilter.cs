using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;
using OdysseyTrust.Cms.Media.FileSystem;
using OdysseyTrust.Cms.Media.Pictures.Serving;

namespace OdysseyTrust.Cms.Media.Serving;

/// <summary>
/// Serves media files under <c>/media</c>. A medium's folder is new for each upload, so what an address answers rarely changes; a file
/// that staff replace keeps its address and is asked for again after a day.
/// </summary>
internal sealed class MediaStartupFilter(MediaFolder folder) : IStartupFilter
{
    /// <summary>What media's addresses begin with.</summary>
    public const string RequestPath = "/media";

    /// <summary>
    /// What staff upload is shown, never run: an SVG opened by itself is a document, and could hold a script.
    /// </summary>
    private const string ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseMiddleware<PictureMiddleware>();
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = RequestPath,
            FileProvider = new PhysicalFileProvider(folder.Path),
            ContentTypeProvider = Types(),
            OnPrepareResponse = Protect,
        });
        next(app);
    };

    private static FileExtensionContentTypeProvider Types()
    {
        FileExtensionContentTypeProvider types = new();
        types.Mappings[".avif"] = "image/avif";
        return types;
    }

    private static void Protect(StaticFileResponseContext context)
    {
        IHeaderDictionary headers = context.Context.Response.Headers;
        headers[HeaderNames.CacheControl] = "public, max-age=86400";
        headers[HeaderNames.ContentSecurityPolicy] = ContentSecurityPolicy;
    }
}
