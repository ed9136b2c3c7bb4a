using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using OdysseyTrust.Cms.Media.Pictures.Addresses;
using Umbraco.Cms.Core.Configuration.Models;

namespace OdysseyTrust.Cms.Media.Pictures.Serving;

/// <summary>Answers with a picture.</summary>
internal sealed class PictureResponse(IOptionsMonitor<ImagingSettings> settings)
{
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    /// <summary>Sends the picture, or nothing to a browser that has it already.</summary>
    public Task SendAsync(HttpContext context, CachedPicture picture, PictureRequest asked)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.CacheControl = CacheControl(context.Request);
        if (asked.Format is null)
        {
            headers.Vary = HeaderNames.Accept;
        }

        return TypedResults.PhysicalFile(picture.Path, picture.Format.ContentType, entityTag: new EntityTagHeaderValue($"\"{picture.Hash}\""))
            .ExecuteAsync(context);
    }

    /// <summary>An address with a version is of that version for ever.</summary>
    private string CacheControl(HttpRequest request)
    {
        bool isVersioned = request.Query.ContainsKey(PictureCommand.Version);
        double seconds = (isVersioned ? Year : settings.CurrentValue.Cache.BrowserMaxAge).TotalSeconds;
        return string.Create(CultureInfo.InvariantCulture, $"public, max-age={seconds:0}{(isVersioned ? ", immutable" : string.Empty)}");
    }
}
