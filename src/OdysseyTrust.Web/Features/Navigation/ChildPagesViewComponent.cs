using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Web.Features.Site;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Web.Features.Navigation;

/// <summary>The pages below the one that is shown, and those beside it.</summary>
public sealed class ChildPagesViewComponent(SiteContent site) : ViewComponent
{
    public IViewComponentResult Invoke(IPublishedContent current) => View(site.Children(current)
        .Where(page => page.IsInMenus())
        .Select(page => new MenuItem(page.MenuName(), site.Url(page)))
        .ToArray());
}
