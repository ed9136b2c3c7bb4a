using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Persistence.Auditing;
using OdysseyTrust.Cms.Persistence.Consents;
using OdysseyTrust.Cms.Persistence.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.DependencyInjection;

/// <summary>What users did, agreed to, and want to be told of.</summary>
internal static class AuditRepositories
{
    public static IServiceCollection AddAuditRepositories(this IServiceCollection services)
    {
        services.AddSingleton<IAuditRepository, AuditRepository>();
        services.AddSingleton<IAuditEntryRepository, AuditEntryRepository>();
        services.AddSingleton<IConsentRepository, ConsentRepository>();
        services.AddSingleton<INotificationsRepository, NotificationsRepository>();
        return services;
    }
}
