using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Management.Identity;
using OdysseyTrust.Cms.Management.Installation;
using OdysseyTrust.Cms.Management.Profiling;
using OdysseyTrust.Cms.Management.Security;
using OdysseyTrust.Cms.Management.Users;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using IPasswordHasher = Umbraco.Cms.Core.Security.IPasswordHasher;

namespace OdysseyTrust.Cms.Management.DependencyInjection;

/// <summary>Users of the back office on ASP.NET Core Identity.</summary>
internal static class BackOfficeIdentity
{
    public static IUmbracoBuilder AddBackOfficeIdentity(this IUmbracoBuilder builder)
    {
        AddUsers(builder.Services);
        AddIdentity(builder.Services);
        AddSecurity(builder.Services);
        return builder.AddNotificationAsyncHandler<UmbracoApplicationStartedNotification, FirstAdministrator>();
    }

    private static void AddUsers(IServiceCollection services)
    {
        services.AddSingleton<IBackOfficeUserReader, BackOfficeUserReader>();
        services.AddSingleton<IUserIdKeyResolver, UserIdKeyResolver>();
        services.AddScoped<IBackOfficeUserStore, BackOfficeUserStore>();
    }

    private static void AddIdentity(IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<BackOfficeIdentityOptions>, ConfigureBackOfficeIdentity>();
        services.TryAddSingleton<IPasswordHasher<IUser>, PasswordHasher<IUser>>();
        services.TryAddSingleton<IdentityErrorDescriber>();
        services.AddScoped<IPasswordValidator<IUser>, PasswordValidator<IUser>>();
        services.AddScoped<BackOfficeUserValidator>();
        services.AddScoped<IdentityUserStore>();
        services.AddScoped<InviteTokenProvider>();
        services.AddScoped<PasswordResetTokenProvider>();
        services.AddScoped<UserEvents>();
        services.AddSingleton<ITwoFactorProvider, AuthenticatorApp>();
        services.AddScoped<BackOfficeUserManager>();
        services.AddScoped<ICoreBackOfficeUserManager>(provider => provider.GetRequiredService<BackOfficeUserManager>());
        services.AddScoped<IUserClaimsPrincipalFactory<IUser>, BackOfficeClaimsPrincipalFactory>();
        services.TryAddScoped<IUserConfirmation<IUser>, DefaultUserConfirmation<IUser>>();
        services.AddScoped<BackOfficeSignInManager>();
        services.AddScoped<ICoreBackOfficeSignInManager>(provider => provider.GetRequiredService<BackOfficeSignInManager>());
        services.AddScoped<IBackOfficePasswordChanger, BackOfficePasswordChanger>();
        services.AddSingleton<IPasswordHasher, BackOfficePasswordHasher>();
        services.AddSingleton<ILocalLoginSettingProvider, NoopLocalLoginSettingProvider>();
    }

    private static void AddSecurity(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<IBackOfficeSecurityAccessor, BackOfficeSecurityAccessor>();
        services.AddSingleton<IWebProfilerRepository, WebProfilerRepository>();
    }
}
