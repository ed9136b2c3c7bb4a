using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using OdysseyTrust.Cms.Persistence.DependencyInjection;
using OdysseyTrust.Cms.Persistence.Seeding;
using OdysseyTrust.Cms.PropertyEditors.DependencyInjection;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.IO.MediaPathSchemes;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Implement;
using Umbraco.Cms.Core.Strings;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace OdysseyTrust.Tests.Integration.Persistence.Support;

/// <summary>
/// Core's services on the real persistence with a migrated and seeded SQLite database in a folder of its own, and nothing else of the site but its property editors.
/// </summary>
internal sealed class PersistenceSite : IDisposable
{
    private readonly TemporaryFolder? _ownFolder;
    private readonly ServiceProvider _services;

    /// <param name="settings">Configuration of the site, such as <c>Umbraco:CMS:...</c>.</param>
    /// <param name="services">Services that a test adds or replaces.</param>
    /// <param name="folder">A folder to keep, with what an earlier site left in it.</param>
    public PersistenceSite(
        IEnumerable<KeyValuePair<string, string?>>? settings = null,
        Action<IUmbracoBuilder>? services = null,
        string? folder = null)
    {
        _ownFolder = folder is null ? new TemporaryFolder() : null;
        Folder = folder ?? _ownFolder!.Path;
        _services = Compose(settings ?? [], services);
        Get<DatabaseMigrator>().HandleAsync(new RuntimePremigrationsUpgradeNotification(), CancellationToken.None).GetAwaiter().GetResult();
    }

    public string Folder { get; }

    public string ConnectionString => $"Data Source={Path.Combine(Folder, "database", "odyssey.db")}";

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>A scope that is to be completed, as Core's services open it to write.</summary>
    public ICoreScope Scope(bool autoComplete = false) => Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: autoComplete);

    public void Dispose()
    {
        _services.Dispose();
        SqliteConnection.ClearAllPools();
        _ownFolder?.Dispose();
    }

    private ServiceProvider Compose(IEnumerable<KeyValuePair<string, string?>> settings, Action<IUmbracoBuilder>? configure)
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("OdysseyTrust:DataPath", Folder), .. settings])
            .Build();
        ServiceCollection services = new();
        services.AddLogging();
        services.AddSingleton(configuration);
        services.AddSingleton<IHostEnvironment>(new HostingEnvironment { ContentRootPath = Folder });
        services.AddSingleton<IHostingEnvironment>(new TestHostingEnvironment(Folder));
        services.AddSingleton<IMemoryCache, MemoryCache>();
        TypeFinder finder = new(
            NullLogger<TypeFinder>.Instance,
            new DefaultUmbracoAssemblyProvider(typeof(PersistenceSite).Assembly, NullLoggerFactory.Instance),
            additionalExlusionAssemblies: null);
        UmbracoBuilder builder = new(
            services,
            configuration,
            new TypeLoader(finder, NullLogger<TypeLoader>.Instance),
            NullLoggerFactory.Instance,
            new NoopProfiler(),
            AppCaches.Create(NoAppCache.Instance));
        builder.AddConfiguration();
        AddHosting(services);
        builder.AddPersistence();
        builder.AddPropertyEditors();
        services.AddSingleton<DatabaseMigrator>();
        configure?.Invoke(builder);
        builder.Build();
        RemoveHandlersOfCore(services);
        AddUnreachedPorts(services);
        return services.BuildServiceProvider();
    }

    /// <summary>What the site's hosting gives Core.</summary>
    private void AddHosting(ServiceCollection services)
    {
        services.AddSingleton<IMediaPathScheme, UniqueMediaPathScheme>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<MediaFileManager>(
            provider,
            ActivatorUtilities.CreateInstance<PhysicalFileSystem>(provider, Path.Combine(Folder, "media"), "/media"),
            new Lazy<ICoreScopeProvider>(provider.GetRequiredService<ICoreScopeProvider>)));
        services.AddSingleton<IShortStringHelper, DefaultShortStringHelper>();
        services.AddSingleton<TestJsonSerializer>();
        services.AddSingleton<IJsonSerializer>(provider => provider.GetRequiredService<TestJsonSerializer>());
        services.AddSingleton<IConfigurationEditorJsonSerializer>(provider => provider.GetRequiredService<TestJsonSerializer>());
        services.AddSingleton<FileSystems>();
        services.AddSingleton<IUserIdKeyResolver, SuperUserResolver>();
        services.AddSingleton<IIdKeyMap, IdKeyMap>();
        services.AddSingleton<IAuditService, AuditService>();
        services.AddSingleton<IDataTypeService, DataTypeService>();
    }

    /// <summary>Core's own handlers refresh caches and write audits by parts of the site that are not here.</summary>
    private static void RemoveHandlersOfCore(ServiceCollection services)
    {
        foreach (ServiceDescriptor handler in services.Where(service =>
            service.ServiceType.IsAssignableTo(typeof(INotificationHandler)) && service.ImplementationType?.Assembly == typeof(IUmbracoBuilder).Assembly).ToArray())
        {
            services.Remove(handler);
        }
    }

    private static void AddUnreachedPorts(ServiceCollection services)
    {
        IEnumerable<Type> ports = services
            .Select(service => service.ImplementationType)
            .OfType<Type>()
            .SelectMany(type => type.GetConstructors())
            .SelectMany(constructor => constructor.GetParameters())
            .Select(parameter => parameter.ParameterType)
            .Where(type => type is { IsInterface: true, IsGenericType: false, IsVisible: true, Assembly.FullName: { } assembly }
                && assembly.StartsWith("Umbraco.", StringComparison.Ordinal));
        foreach (Type port in ports.ToHashSet())
        {
            services.TryAddSingleton(port, _ => UnreachedPort.Of(port));
        }
    }
}
