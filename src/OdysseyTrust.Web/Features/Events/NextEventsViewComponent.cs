using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.ContentModels;
using OdysseyTrust.Web.Features.Site;

namespace OdysseyTrust.Web.Features.Events;

/// <summary>The next events; nothing while there are none.</summary>
public sealed class NextEventsViewComponent(SiteContent site, TimeProvider clock) : ViewComponent
{
    private const int DefaultCount = 3;

    public IViewComponentResult Invoke(string? heading, int count)
    {
        DateTime now = TimeZoneInfo.ConvertTimeFromUtc(clock.GetUtcNow().UtcDateTime, UnitedKingdom.TimeZone);
        return View(new NextEvents(
            string.IsNullOrWhiteSpace(heading) ? "Next events" : heading,
            [
                .. site.All<Event>()
                    .Where(happening => (happening.Ends > happening.Starts ? happening.Ends : happening.Starts.Date.AddDays(1)) > now)
                    .OrderBy(happening => happening.Starts)
                    .Take(count > 0 ? count : DefaultCount)
                    .Select(happening => new EventSummary(happening.Name, site.Url(happening), happening.Starts, happening.AllDay, happening.Place)),
            ]));
    }
}
