using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.ContentModels;
using OdysseyTrust.Web.Features.Site;

namespace OdysseyTrust.Web.Features.News;

/// <summary>The newest articles; nothing while there are none.</summary>
public sealed class NewestNewsViewComponent(SiteContent site) : ViewComponent
{
    private const int DefaultCount = 3;

    public IViewComponentResult Invoke(string? heading, int count) => View(new NewestNews(
        string.IsNullOrWhiteSpace(heading) ? "Newest news" : heading,
        [
            .. site.All<NewsArticle>()
                .OrderByDescending(article => article.Date)
                .Take(count > 0 ? count : DefaultCount)
                .Select(article => new NewsSummary(article.Name, site.Url(article), article.Date, article.Summary)),
        ]));
}
