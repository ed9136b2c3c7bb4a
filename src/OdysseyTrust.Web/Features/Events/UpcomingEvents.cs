using OdysseyTrust.ContentModels;
using OdysseyTrust.Web.Features.Site;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Web.Features.Events;

/// <summary>The events that are not over.</summary>
public sealed class UpcomingEvents(SiteContent site, UnitedKingdomClock clock)
{
    /// <summary>The events of all schools or of one, the next first.</summary>
    public IEnumerable<EventSummary> Of(IPublishedContent? school) => site.All<Event>()
        .Where(happening => End(happening) > clock.Now && happening.Schools.Concerns(school))
        .OrderBy(happening => happening.Starts)
        .Select(happening => new EventSummary(happening.Name, site.Url(happening), happening.Starts, happening.AllDay, happening.Place));

    /// <summary>An event without an end lasts until midnight.</summary>
    private static DateTime End(Event happening) =>
        happening.Ends > happening.Starts ? happening.Ends : happening.Starts.Date.AddDays(1);
}
