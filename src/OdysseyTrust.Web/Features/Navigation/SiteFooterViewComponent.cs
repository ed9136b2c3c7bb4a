using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Web.Features.Site;

namespace OdysseyTrust.Web.Features.Navigation;

/// <summary>What stands at the foot of every page.</summary>
public sealed class SiteFooterViewComponent(SiteContent site) : ViewComponent
{
    public IViewComponentResult Invoke() => View(site.Settings);
}
