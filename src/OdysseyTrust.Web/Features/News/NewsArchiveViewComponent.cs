using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.ContentModels;
using OdysseyTrust.Web.Features.Site;

namespace OdysseyTrust.Web.Features.News;

/// <summary>All articles below a page by year, the newest first.</summary>
public sealed class NewsArchiveViewComponent(SiteContent site) : ViewComponent
{
    public IViewComponentResult Invoke(NewsPage page) => View(site.Children<NewsArticle>(page)
        .OrderByDescending(article => article.Date)
        .Select(article => new NewsSummary(article.Name, site.Url(article), article.Date, article.Summary))
        .GroupBy(article => article.Date?.Year)
        .Select(year => new NewsYear(year.Key, [.. year]))
        .ToArray());
}
