using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.ContentModels;
using OdysseyTrust.Web.Features.Site;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace OdysseyTrust.Web.Features.Notices;

/// <summary>The notice of the site's settings on every page, or on those of one school; nothing outside its time.</summary>
public sealed class SiteNoticeViewComponent(SiteContent site, UnitedKingdomClock clock) : ViewComponent
{
    public IViewComponentResult Invoke(IPublishedContent current) =>
        site.Settings is { } settings && !string.IsNullOrWhiteSpace(settings.NoticeText) && IsDue(settings) && IsFor(settings, current)
            ? View(new SiteNotice(settings.NoticeText, settings.NoticeLevel))
            : Content(string.Empty);

    private bool IsDue(SiteSettings settings) => clock.IsWithin(settings.NoticeFrom, settings.NoticeUntil);

    private static bool IsFor(SiteSettings settings, IPublishedContent current) =>
        settings.NoticeSchool is not { } school || current.IsDescendantOrSelf(school);
}
