using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Umbraco.Cms.Core.Web;

namespace OdysseyTrust.Cms.Hosting.AspNetCore;

/// <summary>Core's view of the current request.</summary>
internal sealed class AspNetCoreRequestAccessor(IHttpContextAccessor httpContext) : IRequestAccessor
{
    private HttpRequest? Request => httpContext.HttpContext?.Request;

    /// <summary>A value of the form that was posted, or of the query.</summary>
    public string? GetRequestValue(string name) =>
        Request is { HasFormContentType: true } request && request.Form.TryGetValue(name, out var value)
            ? value.ToString()
            : GetQueryStringValue(name);

    /// <inheritdoc />
    public string? GetQueryStringValue(string name) =>
        Request is { } request && request.Query.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <inheritdoc />
    public Uri? GetRequestUrl() => Request is { } request ? new Uri(request.GetEncodedUrl()) : null;
}
