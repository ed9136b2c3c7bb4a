using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Persistence.LogViewer;
using OdysseyTrust.Cms.Persistence.LongRunningOperations;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.PublicAccess;
using OdysseyTrust.Cms.Persistence.Seeding;
using OdysseyTrust.Cms.Persistence.Servers;
using OdysseyTrust.Cms.Persistence.TemporaryFiles;
using OdysseyTrust.Cms.Persistence.Webhooks;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.DependencyInjection;

/// <summary>What runs the site rather than being part of it: servers, webhooks, long operations, uploads, protected pages.</summary>
internal static class ServerRepositories
{
    public static IServiceCollection AddServerRepositories(this IServiceCollection services)
    {
        services.AddSingleton<IServerRegistrationRepository, ServerRegistrationRepository>();
        services.AddSingleton<ICacheInstructionRepository, CacheInstructionRepository>();
        services.AddSingleton<ILastSyncedRepository, LastSyncedRepository>();
        services.AddSingleton<IRepositoryCacheVersionRepository, RepositoryCacheVersionRepository>();
        services.AddSingleton<IWebhookRepository, WebhookRepository>();
        services.AddSingleton<IWebhookLogRepository, WebhookLogRepository>();
        services.AddSingleton<IWebhookRequestRepository, WebhookRequestRepository>();
        services.AddSingleton<ILongRunningOperationRepository, LongRunningOperationRepository>();
        services.AddSingleton<ILogViewerQueryRepository, LogViewerQueryRepository>();
        services.AddSingleton<IDatabaseSeed, LogViewerQuerySeed>();
        services.AddSingleton<TemporaryFileFolder>();
        services.AddSingleton<ITemporaryFileRepository, TemporaryFileRepository>();
        services.AddSingleton<INodeCountRepository, NodeCountRepository>();
        services.AddSingleton<PublicAccessSet>();
        services.AddSingleton<IPublicAccessRepository, PublicAccessRepository>();
        return services;
    }
}
