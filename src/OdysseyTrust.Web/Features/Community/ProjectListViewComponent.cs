using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.ContentModels;
using OdysseyTrust.Web.Features.Site;

namespace OdysseyTrust.Web.Features.Community;

/// <summary>The projects below the community page.</summary>
public sealed class ProjectListViewComponent(SiteContent site) : ViewComponent
{
    public IViewComponentResult Invoke(CommunityPage page) => View(site.Children<CommunityProject>(page)
        .Select(project => new ProjectSummary(project.Name, site.Url(project), project.Summary, project.Partner, project.Dates))
        .ToArray());
}
