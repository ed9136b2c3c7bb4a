using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Routing;

namespace OdysseyTrust.Cms.Hosting.Routing;

/// <summary>
/// One address per page: <c>Umbraco:CMS:RequestHandler:AddTrailingSlash</c>, which decides how addresses are written, decides here which of the two
/// spellings redirects to the other.
/// </summary>
internal sealed class CanonicalAddress(IOptionsMonitor<RequestHandlerSettings> settings)
{
    /// <summary>The address to redirect to; <see langword="null"/> when the request has the right one, or can't be repeated.</summary>
    public string? RedirectFor(HttpRequest request, IPublishedRequest published)
    {
        string path = request.Path.Value ?? "/";
        bool wanted = settings.CurrentValue.AddTrailingSlash;
        if (path == "/" || path.EndsWith('/') == wanted || published.Is404() || Path.HasExtension(path)
            || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)))
        {
            return null;
        }

        PathString canonical = new(wanted ? path + "/" : path.TrimEnd('/'));
        return request.PathBase.Add(canonical) + request.QueryString.ToUriComponent();
    }
}
