using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Web.Features.Site;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Web.Features.Navigation;

/// <summary>The way from the first page to the one that is shown.</summary>
public sealed class BreadcrumbViewComponent(SiteContent site) : ViewComponent
{
    public IViewComponentResult Invoke(IPublishedContent current) => View(site.Ancestors(current)
        .Select(page => new MenuItem(page.MenuName(), site.Url(page)))
        .Append(new MenuItem(current.MenuName(), site.Url(current), IsCurrent: true))
        .ToArray());
}
