using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.ContentModels;
using OdysseyTrust.Web.Features.Site;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Web.Features.Vacancies;

/// <summary>The jobs that are still open, of the whole trust or of one school, the first to close first.</summary>
public sealed class VacancyListViewComponent(SiteContent site, UnitedKingdomClock clock) : ViewComponent
{
    public IViewComponentResult Invoke(IPublishedContent? school = null) => View(site.All<Vacancy>()
        .Where(vacancy => vacancy.ClosesAt > clock.Now && (school is null || vacancy.School?.Key == school.Key))
        .OrderBy(vacancy => vacancy.ClosesAt)
        .Select(vacancy => new VacancySummary(
            string.IsNullOrWhiteSpace(vacancy.Role) ? vacancy.Name : vacancy.Role,
            site.Url(vacancy),
            vacancy.School?.Name,
            vacancy.Contract,
            vacancy.ClosesAt))
        .ToArray());
}
