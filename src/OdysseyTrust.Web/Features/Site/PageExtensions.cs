using OdysseyTrust.ContentModels;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace OdysseyTrust.Web.Features.Site;

/// <summary>What a page is called, where staff may have left a field empty.</summary>
internal static class PageExtensions
{
    /// <summary>The large heading: the page's own, else its name.</summary>
    public static string Heading(this IPublishedContent page) => (page as IPageHeader)?.Heading.NullOrWhiteSpaceAsNull() ?? page.Name;

    /// <summary>The name in menus.</summary>
    public static string MenuName(this IPublishedContent page) => (page as INavigation)?.NavigationTitle.NullOrWhiteSpaceAsNull() ?? page.Name;

    /// <summary>What search engines show under the title.</summary>
    public static string? Description(this IPublishedContent page) =>
        (page as ISeo)?.MetaDescription.NullOrWhiteSpaceAsNull() ?? (page as IPageHeader)?.Introduction.NullOrWhiteSpaceAsNull();

    /// <summary>The title in search engines and on the browser's tab, without the trust's name.</summary>
    public static string Title(this IPublishedContent page) => (page as ISeo)?.MetaTitle.NullOrWhiteSpaceAsNull() ?? page.Heading();

    public static bool IsInMenus(this IPublishedContent page) => page is INavigation { UmbracoNaviHide: false };

    public static bool IsHiddenFromSearch(this IPublishedContent page) => page is ISeo { HideFromSearchEngines: true };
}
