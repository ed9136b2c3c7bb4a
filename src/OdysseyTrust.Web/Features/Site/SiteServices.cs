using OdysseyTrust.Web.Features.Events;
using OdysseyTrust.Web.Features.Pictures;

namespace OdysseyTrust.Web.Features.Site;

/// <summary>What the site's own views need.</summary>
internal static class SiteServices
{
    public static IServiceCollection AddSite(this IServiceCollection services) => services
        .AddScoped<SiteContent>()
        .AddScoped<SitePictures>()
        .AddSingleton<UnitedKingdomClock>()
        .AddScoped<UpcomingEvents>();
}
