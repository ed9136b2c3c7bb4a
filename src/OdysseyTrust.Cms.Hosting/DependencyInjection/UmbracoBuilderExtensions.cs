using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OdysseyTrust.Cms.Hosting.AspNetCore;
using OdysseyTrust.Cms.Hosting.Boot;
using OdysseyTrust.Cms.Hosting.Configuration;
using OdysseyTrust.Cms.Hosting.Health;
using OdysseyTrust.Cms.Hosting.Logging;
using OdysseyTrust.Cms.Hosting.Mapping;
using OdysseyTrust.Cms.Hosting.Messaging;
using OdysseyTrust.Cms.Hosting.Serialization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Mapping;
using Umbraco.Cms.Core.Models.Mapping;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Runtime;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Sync;
using Umbraco.Cms.Core.Web;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Hosting.DependencyInjection;

/// <summary>Adds Umbraco's web and runtime parts on ASP.NET Core.</summary>
public static class UmbracoBuilderExtensions
{
    /// <summary>
    /// Registers Core's settings, its services that nothing else registers, and what it needs of the web server it runs in:
    /// the boot, the current request, serialization, routing a request to a template.
    /// </summary>
    public static IUmbracoBuilder AddHosting(this IUmbracoBuilder builder)
    {
        builder.AddConfiguration().AddCoreNotifications().AddMapDefinition<TagMapDefinition>();
        builder.Services
            .AddCoreServices()
            .AddDeliveryApiCoreServices()
            .AddAspNetCore()
            .AddSerilogLogging()
            .AddBoot()
            .AddSiteHealth()
            .AddBackgroundJobs()
            .AddSerialization();
        return builder.AddPorts().AddWebhooks().AddWebsite().AddOutputCache();
    }

    private static IServiceCollection AddAspNetCore(this IServiceCollection services)
    {
        services.AddSingleton<DataFolder>();
        services.AddDataProtection().SetApplicationName(nameof(OdysseyTrust));
        services.AddOptions<KeyManagementOptions>().Configure<DataFolder, ILoggerFactory>((options, data, logging) =>
            options.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(data.Keys), logging));
        services.AddSingleton<IHostingEnvironment, AspNetCoreHostingEnvironment>();
        services.AddSingleton<IBackOfficeInfo, AspNetCoreBackOfficeInfo>();
        services.AddSingleton<IUmbracoApplicationLifetime, AspNetCoreApplicationLifetime>();
        services.AddUnique<IApplicationShutdownRegistry, AspNetCoreApplicationShutdownRegistry>();
        services.AddSingleton<IRequestAccessor, AspNetCoreRequestAccessor>();
        services.AddSingleton<ICookieManager, AspNetCoreCookieManager>();
        services.AddSingleton<ISessionManager, AspNetCoreSessionManager>();
        services.AddSingleton<IIpResolver, AspNetCoreIpResolver>();
        services.AddSingleton<IUserAgentProvider, AspNetCoreUserAgentProvider>();
        services.AddSingleton<IScopedServiceProvider, AspNetCoreScopedServiceProvider>();
        services.AddSingleton<IConfigManipulator, DataFolderConfigManipulator>();
        services.AddSingleton<ICronTabParser, CronTabParser>();
        return services;
    }

    private static IServiceCollection AddBoot(this IServiceCollection services)
    {
        services.AddSingleton<IRuntimeState, RuntimeState>();
        services.AddSingleton<IContentRoutingReadiness, ContentRoutingReadiness>();
        services.AddSingleton<IUmbracoBootPermissionChecker, BootPermissionChecker>();
        services.AddUnique<IMainDomLock, DataFolderLock>();
        services.AddSingleton<IMainDomKeyGenerator, MainDomKeyGenerator>();
        services.AddSingleton<BootSequence>();
        services.AddSingleton<BootCompletion>();
        services.AddSingleton<IRuntime, Runtime>();
        services.AddHostedService(provider => provider.GetRequiredService<IRuntime>());
        return services;
    }

    private static IServiceCollection AddSerialization(this IServiceCollection services)
    {
        services.AddSingleton<IJsonSerializerEncoderFactory, JsonSerializerEncoderFactory>();
        services.AddSingleton<IJsonSerializer, SystemTextJsonSerializer>();
        services.AddSingleton<IConfigurationEditorJsonSerializer, ConfigurationEditorJsonSerializer>();
        services.AddSingleton<IWebhookJsonSerializer, WebhookJsonSerializer>();
        services.AddSingleton<IUmbracoMapper, UmbracoMapper>();
        services.AddSingleton<IServerMessenger, SingleServerMessenger>();
        return services;
    }
}
