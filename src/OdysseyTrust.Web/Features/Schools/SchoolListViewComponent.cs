using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.ContentModels;
using OdysseyTrust.Web.Features.Site;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Web.Features.Schools;

/// <summary>The schools that staff chose, or all of them, by name.</summary>
public sealed class SchoolListViewComponent(SiteContent site) : ViewComponent
{
    public IViewComponentResult Invoke(IEnumerable<IPublishedContent>? schools = null)
    {
        SchoolPage[] chosen = [.. schools?.OfType<SchoolPage>() ?? []];
        return View((chosen.Length > 0 ? chosen : site.All<SchoolPage>())
            .OrderBy(school => school.Name, StringComparer.CurrentCulture)
            .Select(school => new SchoolSummary(school.Name, site.Url(school), Facts(school)))
            .ToArray());
    }

    /// <summary>What tells schools apart, as far as it is known.</summary>
    private static string[] Facts(SchoolPage school)
    {
        string?[] facts = [school.Phase, string.IsNullOrWhiteSpace(school.AgeRange) ? null : $"ages {school.AgeRange}", Place(school)];
        return [.. facts.OfType<string>().Where(fact => fact.Length > 0)];
    }

    /// <summary>Where it is, in one line: the lines of its address from the second on, since the first is a street.</summary>
    private static string? Place(SchoolPage school)
    {
        string[] lines = school.Address?.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        return lines.Length == 0 ? null : string.Join(", ", lines.Length > 1 ? lines[1..] : lines);
    }
}
