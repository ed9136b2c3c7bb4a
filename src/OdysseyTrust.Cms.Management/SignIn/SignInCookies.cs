using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;

namespace OdysseyTrust.Cms.Management.SignIn;

/// <summary>
/// The cookies that last from the sign-in page to the back office, which then holds tokens of its own. No script can read them, no other site can have them
/// sent, and no plain connection carries them: browsers take them over https, and over http from the machine itself alone.
/// </summary>
internal static class SignInCookies
{
    private static readonly TimeSpan TwoFactorTime = TimeSpan.FromMinutes(5);

    public static IServiceCollection AddSignInCookies(this IServiceCollection services)
    {
        services.AddAuthentication()
            .AddCookie(Constants.Security.BackOfficeAuthenticationType)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options =>
            {
                Protect(options.Cookie);
                options.Cookie.Name = IdentityConstants.TwoFactorUserIdScheme;
                options.ExpireTimeSpan = TwoFactorTime;
            });
        services.AddOptions<CookieAuthenticationOptions>(Constants.Security.BackOfficeAuthenticationType)
            .Configure<IOptions<SecuritySettings>, IOptions<GlobalSettings>>((options, security, global) =>
            {
                Protect(options.Cookie);
                options.Cookie.Name = security.Value.AuthCookieName;
                options.Cookie.Domain = security.Value.AuthCookieDomain;
                options.ExpireTimeSpan = global.Value.TimeOut;
                options.LoginPath = SignInRoutes.SignIn;
            });
        return services;
    }

    private static void Protect(CookieBuilder cookie)
    {
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Strict;
        cookie.SecurePolicy = CookieSecurePolicy.Always;
        cookie.IsEssential = true;
    }
}
