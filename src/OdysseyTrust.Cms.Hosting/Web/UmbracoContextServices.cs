using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace OdysseyTrust.Cms.Hosting.Web;

/// <summary>What every <see cref="UmbracoContext"/> draws on.</summary>
internal sealed record UmbracoContextServices(
    IPublishedContentCache Content,
    IPublishedMediaCache Media,
    IPublishedElementCache Elements,
    IDomainCache Domains,
    UriUtility Uris,
    UmbracoRequestPaths RequestPaths,
    IHostingEnvironment HostingEnvironment,
    Lazy<IPreviewService> Preview);
