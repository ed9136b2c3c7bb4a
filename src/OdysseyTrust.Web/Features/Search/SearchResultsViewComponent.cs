using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Search;

namespace OdysseyTrust.Web.Features.Search;

/// <summary>Answers the query in the page's address.</summary>
public sealed class SearchResultsViewComponent(ISiteSearch search) : ViewComponent
{
    /// <summary>The parameter that holds the words.</summary>
    public const string QueryParameter = "q";

    /// <summary>The parameter that holds the number of the page of results.</summary>
    public const string PageParameter = "page";

    public async Task<IViewComponentResult> InvokeAsync()
    {
        IQueryCollection query = HttpContext.Request.Query;
        int page = int.TryParse(query[PageParameter], NumberStyles.None, CultureInfo.InvariantCulture, out int asked) ? asked : 1;
        return View(await search.SearchAsync(new SiteSearchQuery(query[QueryParameter], page), HttpContext.RequestAborted));
    }
}
