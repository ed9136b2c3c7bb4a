using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Umbraco.Cms.Core.Configuration.Models;

namespace OdysseyTrust.Cms.Hosting.OutputCaching;

/// <summary>Tells which requests the cache may answer, and what tells them apart.</summary>
internal sealed class PageRequests(IOptionsMonitor<WebsiteSettings> settings, IOptions<OutputCacheOptions> options)
{
    /// <summary>Umbraco's cookies (preview, back office) and ASP.NET Core's: whoever has one may see more than a visitor.</summary>
    private static readonly string[] PersonalCookies = ["UMB", ".AspNetCore.", "__Host-", "__Secure-"];

    private readonly string[] _queryKeys = [.. options.Value.QueryKeys.Order(StringComparer.Ordinal)];

    /// <summary>A visitor's request for a page, as far as can be told before it is routed.</summary>
    public bool IsCacheable(HttpRequest request) =>
        settings.CurrentValue.OutputCache.Enabled
        && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && StringValues.IsNullOrEmpty(request.Headers.Authorization)
        && !IsPersonal(request.Headers.Cookie);

    /// <summary>The key of the page that is asked for.</summary>
    public PageKey KeyOf(HttpRequest request) => new(
        request.Scheme,
        request.Host.Value ?? string.Empty,
        request.PathBase.HasValue ? request.PathBase.Add(request.Path) : request.Path.Value ?? string.Empty,
        request.QueryString.HasValue ? KnownQuery(request.Query) : string.Empty);

    /// <summary>A page that was rendered with a query key that the cache does not know may depend on it: others must not get it.</summary>
    public bool HasOnlyKnownQuery(HttpRequest request) => !request.QueryString.HasValue || request.Query.Keys.All(_queryKeys.Contains);

    private static bool IsPersonal(StringValues cookies)
    {
        foreach (string? cookie in cookies)
        {
            if (cookie is not null && Array.Exists(PersonalCookies, name => cookie.Contains(name, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private string KnownQuery(IQueryCollection query)
    {
        StringBuilder known = new();
        foreach (string key in _queryKeys)
        {
            foreach (string? value in query[key])
            {
                known.Append(key).Append('=').Append(Uri.EscapeDataString(value ?? string.Empty)).Append('&');
            }
        }

        return known.ToString();
    }
}
