using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace OdysseyTrust.Cms.Hosting.Web;

/// <summary>What Umbraco knows about the current request; outside a request, about the site's own address.</summary>
internal sealed class UmbracoContext : DisposableObjectSlim, IUmbracoContext
{
    private static readonly Uri Unknown = new("http://localhost/");

    private readonly UmbracoContextServices _services;
    private readonly HttpContext? _httpContext;
    private bool? _inPreviewMode;

    public UmbracoContext(UmbracoContextServices services, HttpContext? httpContext)
    {
        _services = services;
        _httpContext = httpContext;
        OriginalRequestUrl = httpContext is null
            ? services.HostingEnvironment.ApplicationMainUrl ?? Unknown
            : new Uri(httpContext.Request.GetEncodedUrl());
        CleanedUmbracoUrl = services.Uris.UriToUmbraco(OriginalRequestUrl);
    }

    /// <inheritdoc />
    public DateTime ObjectCreated { get; } = DateTime.UtcNow;

    /// <inheritdoc />
    public Uri OriginalRequestUrl { get; }

    /// <inheritdoc />
    public Uri CleanedUmbracoUrl { get; }

    /// <inheritdoc />
    public IPublishedContentCache Content => _services.Content;

    /// <inheritdoc />
    public IPublishedMediaCache Media => _services.Media;

    /// <inheritdoc />
    public IPublishedElementCache Elements => _services.Elements;

    /// <inheritdoc />
    public IDomainCache Domains => _services.Domains;

    /// <inheritdoc />
    public IPublishedRequest? PublishedRequest { get; set; }

    /// <inheritdoc />
    public bool IsDebug => _services.HostingEnvironment.IsDebugMode;

    /// <summary>Whether a member of staff looks at drafts; never so in the back office itself.</summary>
    public bool InPreviewMode => _inPreviewMode ??=
        _httpContext is not null
        && _httpContext.Request.Cookies.ContainsKey(Constants.Web.PreviewCookieName)
        && !_services.RequestPaths.IsBackOfficeRequest(OriginalRequestUrl.AbsolutePath)
        && _services.Preview.Value.IsInPreview();

    /// <summary>Nothing is held.</summary>
    protected override void DisposeResources()
    {
    }
}
