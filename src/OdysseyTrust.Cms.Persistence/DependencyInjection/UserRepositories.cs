using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Persistence.ExternalLogins;
using OdysseyTrust.Cms.Persistence.Seeding;
using OdysseyTrust.Cms.Persistence.TwoFactor;
using OdysseyTrust.Cms.Persistence.UserGroups;
using OdysseyTrust.Cms.Persistence.Users;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.DependencyInjection;

/// <summary>Who may use the back office, and for what.</summary>
internal static class UserRepositories
{
    public static IServiceCollection AddUserRepositories(this IServiceCollection services)
    {
        services.AddSingleton<UserSessions>();
        services.AddSingleton<UserClients>();
        services.AddSingleton<UserGroupNodePermissions>();
        services.AddSingleton<IUserRepository, UserRepository>();
        services.AddSingleton<IUserGroupRepository, UserGroupRepository>();
        services.AddSingleton<IUserDataRepository, UserDataRepository>();
        services.AddSingleton<IExternalLoginWithKeyRepository, ExternalLoginRepository>();
        services.AddSingleton<ITwoFactorLoginRepository, TwoFactorLoginRepository>();
        services.AddSingleton<IDatabaseSeed, UserSeed>();
        return services;
    }
}
