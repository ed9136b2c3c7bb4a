using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Context;
using Umbraco.Cms.Core.Extensions;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Runtime;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Implement;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Sync;
using Umbraco.Cms.Core.Templates;
using Umbraco.Cms.Infrastructure.Services.Implement;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Hosting.DependencyInjection;

/// <summary>Core's own classes, which it leaves for others to register.</summary>
internal static class CoreServices
{
    /// <summary>Registers those that no other project has more to do with.</summary>
    public static IServiceCollection AddCoreServices(this IServiceCollection services)
    {
        services.AddMemoryCache();
        services.AddHttpClient();
        services.TryAddSingleton(TimeProvider.System);
        RemoveUnwanted(services);
        AddContentServices(services);
        AddTexts(services);
        services.AddUnique<IServerRoleAccessor, SingleServerRoleAccessor>();
        services.AddUnique<IServerRegistrationService, ServerRegistrationService>();
        services.AddSingleton<IServerInformationService, ServerInformationService>();
        services.AddTransient<IFireAndForgetRunner, FireAndForgetRunner>();
        services.AddSingleton<FileSystems>();
        services.AddSingleton<IDefaultViewContentProvider, DefaultViewContentProvider>();
        services.AddSingleton<IViewHelper, ViewHelper>();
        return services;
    }

    private static void RemoveUnwanted(IServiceCollection services)
    {
        // It makes the folders of a stock site beside the application; ours writes to the data folder alone.
        services.Remove(services.Single(service => service.ImplementationType == typeof(EssentialDirectoryCreator)));

        // These would tell a third party about the site. Core is giving them up.
        services.RemoveAll<IInstallationService>();
#pragma warning disable CS0618 // It has to be named to be removed.
        services.RemoveAll<IUpgradeService>();
#pragma warning restore CS0618
    }

    private static void AddContentServices(IServiceCollection services)
    {
        services.AddSingleton<ServiceContext>();
        services.AddSingleton<IIdKeyMap, IdKeyMap>();
        services.AddSingleton<IAuditService, AuditService>();
        services.AddSingleton<IAuditEntryService, AuditEntryService>();
        services.AddSingleton<IDataTypeService, DataTypeService>();
        services.AddSingleton<INodeCountService, NodeCountService>();
        services.AddSingleton<IUserDataService, UserDataService>();
        services.AddSingleton<IBasicAuthService, BasicAuthService>();
        services.AddSingleton<IDefaultCultureAccessor, DefaultCultureAccessor>();
        services.AddSingleton<IUrlAssembler, DefaultUrlAssembler>();
        services.AddSingleton<IConflictingRouteService, NoopConflictingRouteService>();
        services.AddSingleton<IUmbracoComponentRenderer, UmbracoComponentRenderer>();
        services.AddSingleton<IBackOfficeVariationContextAccessor, HttpContextBackOfficeVariationContextAccessor>();
    }

    private static void AddTexts(IServiceCollection services)
    {
        services.AddSingleton<IShortStringHelper>(provider => new DefaultShortStringHelper(
            new DefaultShortStringHelperConfig().WithDefault(provider.GetRequiredService<IOptionsMonitor<RequestHandlerSettings>>().CurrentValue)));
        services.AddSingleton(provider => new LocalizedTextServiceFileSources(
            provider.GetRequiredService<ILogger<LocalizedTextServiceFileSources>>(),
            provider.GetRequiredService<AppCaches>(),
            new DirectoryInfo(provider.GetRequiredService<IHostEnvironment>().MapPathContentRoot("~/umbraco/config/lang")),
            provider.GetServices<LocalizedTextServiceSupplementaryFileSource>(),
            new EmbeddedFileProvider(typeof(LocalizedTextService).Assembly, "Umbraco.Cms.Core.EmbeddedResources.Lang").GetDirectoryContents(string.Empty)));
    }
}
