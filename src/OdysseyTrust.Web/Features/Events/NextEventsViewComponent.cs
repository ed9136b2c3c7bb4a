using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Web.Features.Events;

/// <summary>The next events, of all schools or of one; nothing while there are none.</summary>
public sealed class NextEventsViewComponent(UpcomingEvents upcoming) : ViewComponent
{
    private const int DefaultCount = 3;

    public IViewComponentResult Invoke(string? heading = null, int count = 0, IPublishedContent? school = null) => View(new NextEvents(
        string.IsNullOrWhiteSpace(heading) ? "Next events" : heading,
        [.. upcoming.Of(school).Take(count > 0 ? count : DefaultCount)]));
}
