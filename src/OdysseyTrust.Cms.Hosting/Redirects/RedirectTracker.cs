using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Hosting.Redirects;

/// <summary>Remembers the addresses that documents had, and redirects them to those that they have now.</summary>
internal sealed class RedirectTracker(
    IPublishedContentCache content,
    IDocumentUrlService urls,
    IRedirectUrlService redirects,
    IDocumentNavigationQueryService navigation,
    IPublishedContentStatusFilteringService published,
    UrlSegmentProviderCollection segmentProviders,
    IShortStringHelper shortStrings) : IRedirectTracker
{
    private const string NoRoute = "#";

    /// <inheritdoc />
    public void StoreOldRoute(IContent entity, Dictionary<(int ContentId, string Culture), (Guid ContentKey, string OldRoute)> oldRoutes) =>
        StoreOldRoute(entity, oldRoutes, isMove: true);

    /// <summary>
    /// A document that is published again mostly keeps its address, and then so do those below it; a site's home page would have thousands to look at.
    /// </summary>
    public void StoreOldRoute(
        IContent entity,
        Dictionary<(int ContentId, string Culture), (Guid ContentKey, string OldRoute)> oldRoutes,
        bool isMove)
    {
        if (content.GetById(entity.Key) is not { } document)
        {
            return;
        }

        string[] cultures = CulturesOf(document);
        if (!isMove && cultures.All(culture => KeepsSegment(entity, culture)))
        {
            return;
        }

        foreach (IPublishedContent moved in document.DescendantsOrSelf(navigation, published))
        {
            foreach (string culture in moved.ContentType.VariesByCulture() ? CulturesOf(moved) : cultures)
            {
                if (RouteOf(moved.Key, culture) is { } route)
                {
                    oldRoutes[(moved.Id, culture)] = (moved.Key, route);
                }
            }
        }
    }

    /// <inheritdoc />
    public void CreateRedirects(IDictionary<(int ContentId, string Culture), (Guid ContentKey, string OldRoute)> oldRoutes)
    {
        foreach (((_, string culture), (Guid key, string oldRoute)) in oldRoutes)
        {
            if (RouteOf(key, culture) is { } route && route != oldRoute)
            {
                redirects.RegisterWithStatus(oldRoute, key, culture);
            }
        }
    }

    /// <summary>An invariant document has the empty culture.</summary>
    private static string[] CulturesOf(IPublishedContent document) =>
        document.Cultures.Count > 0 ? [.. document.Cultures.Keys] : [string.Empty];

    private static string? NullIfInvariant(string culture) => culture.Length == 0 ? null : culture;

    private bool KeepsSegment(IContent entity, string culture) =>
        entity.GetUrlSegment(shortStrings, segmentProviders, NullIfInvariant(culture), published: false) == urls.GetUrlSegment(entity.Key, culture, isDraft: false);

    private string? RouteOf(Guid key, string culture) => urls.GetLegacyRouteFormat(key, NullIfInvariant(culture), isDraft: false) switch
    {
        NoRoute => null,
        string route => route.TrimEnd(Constants.CharArrays.ForwardSlash),
    };
}
