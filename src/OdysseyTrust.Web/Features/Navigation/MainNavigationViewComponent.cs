using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Web.Features.Site;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Web.Features.Navigation;

/// <summary>The pages below the first one.</summary>
public sealed class MainNavigationViewComponent(SiteContent site) : ViewComponent
{
    public IViewComponentResult Invoke(IPublishedContent? current)
    {
        HashSet<Guid> above = current is null ? [] : [.. site.Ancestors(current).Select(page => page.Key)];
        return View(site.Children(site.Home)
            .Where(page => page.IsInMenus())
            .Select(page => new MenuItem(page.MenuName(), site.Url(page), page.Key == current?.Key, above.Contains(page.Key)))
            .ToArray());
    }
}
