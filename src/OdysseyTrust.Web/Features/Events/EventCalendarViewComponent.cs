using Microsoft.AspNetCore.Mvc;

namespace OdysseyTrust.Web.Features.Events;

/// <summary>All events that are not over.</summary>
public sealed class EventCalendarViewComponent(UpcomingEvents upcoming) : ViewComponent
{
    private const string Heading = "Events";

    public IViewComponentResult Invoke() => View(new NextEvents(Heading, [.. upcoming.Of(school: null)]));
}
