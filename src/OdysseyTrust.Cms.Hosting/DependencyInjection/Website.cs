using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.WebEncoders;
using OdysseyTrust.Cms.Hosting.Rendering;
using OdysseyTrust.Cms.Hosting.Routing;
using OdysseyTrust.Cms.Hosting.Web;
using Umbraco.Cms.Core.Blocks;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Templates;
using Umbraco.Cms.Core.Web;
using Umbraco.Cms.Web.Common;

namespace OdysseyTrust.Cms.Hosting.DependencyInjection;

/// <summary>Serving published content: from a request to a document, and from a document to its template.</summary>
internal static class Website
{
    private static readonly string[] ViewLocations = ["/Views/{0}.cshtml", "/Views/Partials/{0}.cshtml"];

    public static IUmbracoBuilder AddWebsite(this IUmbracoBuilder builder)
    {
        AddRequests(builder.Services);
        AddRouting(builder.Services);
        AddRendering(builder.Services);
        return builder
            .AddNotificationHandler<PublicAccessCacheRefresherNotification, ForgetProtectedDocuments>()
            .AddNotificationHandler<UmbracoRequestBeginNotification, ApplicationUrlDetector>();
    }

    private static void AddRequests(IServiceCollection services)
    {
        services.AddTransient<IStartupFilter, UmbracoStartupFilter>();
        services.AddSingleton<UmbracoContextServices>();
        services.AddSingleton<IUmbracoContextFactory, UmbracoContextFactory>();
        services.AddSingleton<IReservedFieldNamesService, ReservedFieldNamesService>();
    }

    private static void AddRouting(IServiceCollection services)
    {
        services.AddSingleton<IContentLastChanceFinder, ContentFinderByConfigured404>();
        services.AddSingleton<IPublicAccessChecker, PublicAccessChecker>();
        services.AddSingleton<ProtectedDocuments>();
        services.AddSingleton<PublicAccessRouting>();
        services.AddSingleton<CanonicalAddress>();
        services.AddSingleton<RoutableRequest>();
        services.AddSingleton<RenderActions>();
        services.AddTransient<UmbracoRouteValueTransformer>();
    }

    private static void AddRendering(IServiceCollection services)
    {
        services.AddControllersWithViews();
        services.Configure<WebEncoderOptions>(options =>
        {
            // Pages are sent as UTF-8: only what HTML itself reserves needs an entity, names with accents and dashes do not.
            options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All);
        });
        services.Configure<RazorViewEngineOptions>(options =>
        {
            // Templates and partial views lie where a stock site has them.
            options.ViewLocationFormats.Insert(0, ViewLocations[0]);
            options.ViewLocationFormats.Insert(1, ViewLocations[1]);
        });
        services.AddSingleton<ViewRenderer>();
        services.AddSingleton<ITemplateRenderer, TemplateRenderer>();
        services.AddSingleton<IPartialViewBlockEngine, PartialViewBlockEngine>();
        services.AddScoped<UmbracoHelper>();
        services.AddSingleton<PreviewBadge>();
    }
}
