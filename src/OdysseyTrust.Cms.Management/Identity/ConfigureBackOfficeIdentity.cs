using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Security;

namespace OdysseyTrust.Cms.Management.Identity;

/// <summary>Gives Identity the rules of <c>Umbraco:CMS:Security</c>.</summary>
internal sealed class ConfigureBackOfficeIdentity(IOptions<SecuritySettings> settings, IEnumerable<ITwoFactorProvider> twoFactorProviders) : IConfigureOptions<BackOfficeIdentityOptions>
{
    public void Configure(BackOfficeIdentityOptions options)
    {
        SecuritySettings security = settings.Value;
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = security.AllowedUserNameCharacters;
        options.Lockout.AllowedForNewUsers = true;
        options.Lockout.MaxFailedAccessAttempts = security.UserPassword.MaxFailedAccessAttemptsBeforeLockout;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(security.UserDefaultLockoutTimeInMinutes);
        Configure(options.Password, security.UserPassword);
        Configure(options.Tokens);
        AddTwoFactorProviders(options.Tokens);
        options.ClaimsIdentity.UserIdClaimType = ClaimTypes.NameIdentifier;
        options.ClaimsIdentity.UserNameClaimType = ClaimTypes.Name;
        options.ClaimsIdentity.RoleClaimType = ClaimTypes.Role;
        options.ClaimsIdentity.SecurityStampClaimType = Constants.Security.SecurityStampClaimType;
    }

    private static void Configure(PasswordOptions options, UserPasswordConfigurationSettings rules)
    {
        options.RequiredLength = rules.RequiredLength;
        options.RequireNonAlphanumeric = rules.RequireNonLetterOrDigit;
        options.RequireDigit = rules.RequireDigit;
        options.RequireLowercase = rules.RequireLowercase;
        options.RequireUppercase = rules.RequireUppercase;
    }

    private static void Configure(TokenOptions options)
    {
        options.ProviderMap[InviteTokenProvider.ProviderName] = new TokenProviderDescriptor(typeof(InviteTokenProvider));
        options.ProviderMap[PasswordResetTokenProvider.ProviderName] = new TokenProviderDescriptor(typeof(PasswordResetTokenProvider));
        options.EmailConfirmationTokenProvider = InviteTokenProvider.ProviderName;
        options.PasswordResetTokenProvider = PasswordResetTokenProvider.ProviderName;
    }

    /// <summary>Core asks here which second factors users of the back office can have; it is <see cref="BackOfficeUserManager"/> that checks their codes.</summary>
    private void AddTwoFactorProviders(TokenOptions options)
    {
        foreach (ITwoFactorProvider provider in twoFactorProviders)
        {
            options.ProviderMap[provider.ProviderName] = new TokenProviderDescriptor(provider.GetType()) { ProviderInstance = provider };
        }
    }
}
