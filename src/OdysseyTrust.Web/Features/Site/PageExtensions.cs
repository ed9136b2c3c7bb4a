using OdysseyTrust.ContentModels;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Web.Features.Site;

/// <summary>What a page is called, where staff may have left a field empty.</summary>
internal static class PageExtensions
{
    /// <summary>The large heading: the page's own, else its name.</summary>
    public static string Heading(this IPublishedContent page) => Given((page as IPageHeader)?.Heading) ?? page.Name;

    /// <summary>The name in menus.</summary>
    public static string MenuName(this IPublishedContent page) => Given((page as INavigation)?.NavigationTitle) ?? page.Name;

    /// <summary>What search engines show under the title.</summary>
    public static string? Description(this IPublishedContent page) =>
        Given((page as ISeo)?.MetaDescription) ?? Given((page as IPageHeader)?.Introduction);

    /// <summary>The title in search engines and on the browser's tab, without the trust's name.</summary>
    public static string Title(this IPublishedContent page) => Given((page as ISeo)?.MetaTitle) ?? page.Heading();

    public static bool IsInMenus(this IPublishedContent page) => page is INavigation { UmbracoNaviHide: false };

    public static bool IsHiddenFromSearch(this IPublishedContent page) => page is ISeo { HideFromSearchEngines: true };

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
