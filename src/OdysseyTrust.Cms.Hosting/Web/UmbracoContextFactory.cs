using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Web;

namespace OdysseyTrust.Cms.Hosting.Web;

/// <summary>Makes the current Umbraco context where there is none.</summary>
internal sealed class UmbracoContextFactory(
    UmbracoContextServices services,
    IUmbracoContextAccessor accessor,
    IHttpContextAccessor httpContext) : IUmbracoContextFactory
{
    /// <inheritdoc />
    public UmbracoContextReference EnsureUmbracoContext()
    {
        if (accessor.TryGetUmbracoContext(out IUmbracoContext? current))
        {
            return new UmbracoContextReference(current, isRoot: false, accessor);
        }

        UmbracoContext context = new(services, httpContext.HttpContext);
        accessor.Set(context);
        return new UmbracoContextReference(context, isRoot: true, accessor);
    }
}
