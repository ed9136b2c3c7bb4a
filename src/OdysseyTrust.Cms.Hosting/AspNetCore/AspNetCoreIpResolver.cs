using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Net;

namespace OdysseyTrust.Cms.Hosting.AspNetCore;

/// <summary>The address that the current request came from, once forwarded headers have been applied.</summary>
internal sealed class AspNetCoreIpResolver(IHttpContextAccessor httpContext) : IIpResolver
{
    /// <inheritdoc />
    public string GetCurrentRequestIpAddress() => httpContext.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? string.Empty;
}
