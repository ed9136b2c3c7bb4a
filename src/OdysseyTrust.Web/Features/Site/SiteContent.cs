using OdysseyTrust.ContentModels;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace OdysseyTrust.Web.Features.Site;

/// <summary>The site's published pages, as the views of one request ask for them.</summary>
public sealed class SiteContent(
    IPublishedContentCache documents,
    IDocumentNavigationQueryService navigation,
    IPublishedContentStatusFilteringService published,
    IPublishedUrlProvider urls)
{
    /// <summary>The first page.</summary>
    /// <exception cref="InvalidOperationException">It is not published.</exception>
    public Home Home => field ??= Roots().OfType<Home>().FirstOrDefault()
        ?? throw new InvalidOperationException("The site has no published home page: publish it in the back office, or import the first content.");

    /// <summary>What every page shows; <c>null</c> while it is not published.</summary>
    public SiteSettings? Settings => field ??= Roots().OfType<SiteSettings>().FirstOrDefault();

    /// <summary>The trust's name as visitors read it.</summary>
    public string TrustName => string.IsNullOrWhiteSpace(Settings?.TrustName) ? Home.Name : Settings.TrustName;

    public IEnumerable<IPublishedContent> Children(IPublishedContent parent) => parent.Children(navigation, published);

    public IEnumerable<T> Children<T>(IPublishedContent parent)
        where T : class, IPublishedContent => Children(parent).OfType<T>();

    /// <summary>The pages of a type, wherever they are, in the order of the tree.</summary>
    public IEnumerable<T> All<T>()
        where T : class, IPublishedContent => Home.Descendants<T>(navigation, published);

    /// <summary>The pages above <paramref name="page"/>, the first page first.</summary>
    public IEnumerable<IPublishedContent> Ancestors(IPublishedContent page) => page.Ancestors(navigation, published).Reverse();

    /// <summary>The page's path on the site.</summary>
    public string Url(IPublishedContent page) => urls.GetUrl(page, UrlMode.Relative);

    /// <summary>The page's whole address.</summary>
    public string AbsoluteUrl(IPublishedContent page) => urls.GetUrl(page, UrlMode.Absolute);

    /// <summary>The path of a media item's file.</summary>
    public string MediaUrl(IPublishedContent media) => urls.GetMediaUrl(media, UrlMode.Relative);

    private IEnumerable<IPublishedContent> Roots() =>
        navigation.TryGetRootKeys(out IEnumerable<Guid> keys) ? keys.Select(key => documents.GetById(key)).OfType<IPublishedContent>() : [];
}
