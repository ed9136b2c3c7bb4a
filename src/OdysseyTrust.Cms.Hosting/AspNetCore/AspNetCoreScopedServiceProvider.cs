using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.DependencyInjection;

namespace OdysseyTrust.Cms.Hosting.AspNetCore;

/// <summary>The services of the current request.</summary>
internal sealed class AspNetCoreScopedServiceProvider(IHttpContextAccessor httpContext) : IScopedServiceProvider
{
    /// <inheritdoc />
    public IServiceProvider? ServiceProvider => httpContext.HttpContext?.RequestServices;
}
