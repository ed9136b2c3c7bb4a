using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Net;

namespace OdysseyTrust.Cms.Hosting.AspNetCore;

/// <summary>The browser that made the current request, as it names itself.</summary>
internal sealed class AspNetCoreUserAgentProvider(IHttpContextAccessor httpContext) : IUserAgentProvider
{
    /// <inheritdoc />
    public string? GetUserAgent() => httpContext.HttpContext?.Request.Headers.UserAgent.ToString();
}
