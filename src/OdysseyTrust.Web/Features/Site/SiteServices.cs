using OdysseyTrust.Web.Features.Events;

namespace OdysseyTrust.Web.Features.Site;

/// <summary>What the site's own views need.</summary>
internal static class SiteServices
{
    public static IServiceCollection AddSite(this IServiceCollection services) => services
        .AddScoped<SiteContent>()
        .AddSingleton<UnitedKingdomClock>()
        .AddScoped<UpcomingEvents>();
}
