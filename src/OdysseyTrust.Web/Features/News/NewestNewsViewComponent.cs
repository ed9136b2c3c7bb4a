using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.ContentModels;
using OdysseyTrust.Web.Features.Site;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Web.Features.News;

/// <summary>The newest articles, of the whole trust or of one school; nothing while there are none.</summary>
public sealed class NewestNewsViewComponent(SiteContent site) : ViewComponent
{
    private const int DefaultCount = 3;

    public IViewComponentResult Invoke(string? heading = null, int count = 0, IPublishedContent? school = null) => View(new NewestNews(
        string.IsNullOrWhiteSpace(heading) ? "Newest news" : heading,
        [
            .. site.All<NewsArticle>()
                .Where(article => school is null || article.Schools?.Any(other => other.Key == school.Key) == true)
                .OrderByDescending(article => article.Date)
                .Take(count > 0 ? count : DefaultCount)
                .Select(article => new NewsSummary(article.Name, site.Url(article), article.Date, article.Summary)),
        ]));
}
