using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace OdysseyTrust.Cms.Hosting.Routing;

/// <summary>
/// Tells requests that may be for a document from those that can't be: <c>Umbraco:CMS:Global:ReservedPaths</c> and <c>ReservedUrls</c>, and files, unless a
/// browser asks for a page: an address such as <c>/about.html</c> may redirect, or deserves the site's own page for what is not found.
/// </summary>
internal sealed class RoutableRequest(IOptionsMonitor<GlobalSettings> settings, IHostingEnvironment hostingEnvironment)
{
    private const string Html = "text/html";
    private const char Separator = ',';

    /// <summary>Whether the request may be for a document.</summary>
    public bool IsRoutable(HttpRequest request) => !IsReserved(request.Path) && (!IsFile(request.Path) || AcceptsHtml(request));

    private static bool IsFile(PathString path) => Path.HasExtension(path.Value);

    private static bool AcceptsHtml(HttpRequest request) => request.Headers.Accept.ToString().Contains(Html, StringComparison.OrdinalIgnoreCase);

    private bool IsReserved(PathString path) =>
        Absolute(settings.CurrentValue.ReservedUrls).Any(reserved => path.Equals(reserved, StringComparison.OrdinalIgnoreCase))
        || Absolute(settings.CurrentValue.ReservedPaths).Any(reserved => path.StartsWithSegments(reserved, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<PathString> Absolute(string setting) =>
        setting.Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(path => new PathString(hostingEnvironment.ToAbsolute(path).TrimEnd('/')));
}
