using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OdysseyTrust.Cms.Persistence.Seeding;
using OdysseyTrust.Cms.Persistence.UserGroups;
using OdysseyTrust.Cms.Persistence.Users;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.DependencyInjection;

/// <summary>Who may use the back office, and for what.</summary>
internal static class UserRepositories
{
    public static IServiceCollection AddUserRepositories(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<UserSessions>();
        services.AddSingleton<UserClients>();
        services.AddSingleton<UserGroupNodePermissions>();
        services.AddSingleton<IUserRepository, UserRepository>();
        services.AddSingleton<IUserGroupRepository, UserGroupRepository>();
        services.AddSingleton<IDatabaseSeed, UserSeed>();
        return services;
    }
}
