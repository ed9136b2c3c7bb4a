using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OdysseyTrust.Cms.Persistence.Caching;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Locking;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Scoping;
using OdysseyTrust.Cms.Persistence.Seeding;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Scoping;

namespace OdysseyTrust.Cms.Persistence.DependencyInjection;

/// <summary>Adds Core's scopes and repositories on EF Core.</summary>
public static class UmbracoBuilderExtensions
{
    /// <summary>
    /// Stores the site in SQLite under <c>OdysseyTrust:DataPath</c>, and migrates the database when the site boots.
    /// </summary>
    public static IUmbracoBuilder AddPersistence(this IUmbracoBuilder builder)
    {
        AddDatabase(builder.Services);
        AddScopes(builder.Services);
        AddTokens(builder.Services);
        builder.Services.AddSchemaRepositories();
        builder.Services.AddContentRepositories();
        builder.Services.AddUserRepositories();
        builder.Services.AddAuditRepositories();
        builder.Services.AddServerRepositories();
        builder.Services.AddFileRepositories();
        builder.AddNotificationAsyncHandler<RuntimePremigrationsUpgradeNotification, DatabaseMigrator>();
        return builder;
    }

    private static void AddDatabase(IServiceCollection services)
    {
        services.AddSingleton<DatabasePath>();
        services.AddPooledDbContextFactory<CmsDbContext>((provider, options) => options.UseSqlite(new SqliteConnectionStringBuilder
        {
            DataSource = provider.GetRequiredService<DatabasePath>().Value,
            ForeignKeys = true,
            Cache = SqliteCacheMode.Private,
            Pooling = true,
        }.ConnectionString).AddInterceptors(new WriteInterceptor()));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IDatabaseSeed, NodeSeed>();
        services.AddSingleton<NodeTree>();
    }

    /// <summary>What sign-ins leave behind is kept by OpenIddict itself, in the same database and outside Core's scopes.</summary>
    private static void AddTokens(IServiceCollection services) =>
        services.AddOpenIddict().AddCore(options => options.UseEntityFrameworkCore().UseDbContext<CmsDbContext>());

    private static void AddScopes(IServiceCollection services)
    {
        services.AddSingleton<AmbientScopeStack>();
        services.AddSingleton<WriterGate>();
        services.AddSingleton<ChangeClock>();
        services.AddSingleton<EfCoreScopeProvider>();
        services.AddSingleton<ICoreScopeProvider>(provider => provider.GetRequiredService<EfCoreScopeProvider>());
        services.AddSingleton<IDatabaseAccessor>(provider => provider.GetRequiredService<EfCoreScopeProvider>());
        services.AddSingleton<IDistributedLockingMechanism, SqliteLockingMechanism>();
        services.AddSingleton<IDistributedLockingMechanismFactory, LockingMechanismFactory>();
    }
}
