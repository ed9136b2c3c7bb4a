using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OdysseyTrust.Cms.Management.Tokens;
using OpenIddict.Server;
using OpenIddict.Validation;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace OdysseyTrust.Cms.Management.DependencyInjection;

/// <summary>OpenID Connect for the back office and for programs, by OpenIddict.</summary>
internal static class BackOfficeTokens
{
    /// <summary>The client takes a session to last four times as long as an access token.</summary>
    private const int AccessTokensInSession = 4;

    private const int First = int.MinValue + 100_000;
    private const int Last = int.MaxValue - 100_000;

    public static IUmbracoBuilder AddBackOfficeTokens(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<KeepTokensInCookies>();
        builder.Services.AddSingleton<AllowOwnRedirect>();
        builder.Services.AddSingleton<TakeTokenFromCookie>();
        builder.Services.AddSingleton<RefuseEndedAccounts>();
        builder.Services.AddHostedService<TokenPruning>();
        builder.Services.AddSingleton<IAuthenticationSchemeProvider, BackOfficeSchemes>();
        builder.Services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, TokenCookieHandler>(
            Constants.Security.BackOfficeExposedAuthenticationType, configureOptions: null);
        builder.Services.AddOpenIddict().AddServer(ConfigureServer).AddValidation(ConfigureValidation);
        builder.Services.AddOptions<OpenIddictServerOptions>().Configure<IOptions<GlobalSettings>>((options, settings) =>
        {
            options.AccessTokenLifetime = settings.Value.TimeOut / AccessTokensInSession;
            options.RefreshTokenLifetime = settings.Value.TimeOut;
        });
        return builder.AddNotificationAsyncHandler<UmbracoApplicationStartedNotification, SeedBackOfficeClient>();
    }

    private static void ConfigureServer(OpenIddictServerBuilder server)
    {
        server
            .SetAuthorizationEndpointUris(BackOfficeClient.Authorize)
            .SetTokenEndpointUris(BackOfficeClient.Token)
            .SetRevocationEndpointUris(BackOfficeClient.Revoke)
            .SetEndSessionEndpointUris(BackOfficeClient.SignOut)
            .AllowAuthorizationCodeFlow()
            .AllowRefreshTokenFlow()
            .AllowClientCredentialsFlow()
            .RequireProofKeyForCodeExchange()
            .UseReferenceAccessTokens()
            .UseReferenceRefreshTokens();

        // Tokens are made by data protection, with keys in the data folder. OpenIddict asks for these two all the same; nothing is encrypted or signed with them.
        server
            .AddEncryptionKey(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)))
            .AddSigningKey(new ECDsaSecurityKey(ECDsa.Create(ECCurve.NamedCurves.nistP256)));
        server.UseDataProtection();

        // Whether a connection is secure is the proxy's to see to, and the cookies' own rules keep tokens off a plain one.
        server.UseAspNetCore()
            .DisableTransportSecurityRequirement()
            .EnableAuthorizationEndpointPassthrough()
            .EnableTokenEndpointPassthrough()
            .EnableEndSessionEndpointPassthrough();
        AddHandlers(server);
    }

    private static void AddHandlers(OpenIddictServerBuilder server)
    {
        server.AddEventHandler<ApplyTokenResponseContext>(handler => handler.UseSingletonHandler<KeepTokensInCookies>().SetOrder(First));
        server.AddEventHandler<ApplyRevocationResponseContext>(handler => handler.UseSingletonHandler<KeepTokensInCookies>().SetOrder(First));
        server.AddEventHandler<ExtractTokenRequestContext>(handler => handler.UseSingletonHandler<KeepTokensInCookies>().SetOrder(Last));
        server.AddEventHandler<ExtractRevocationRequestContext>(handler => handler.UseSingletonHandler<KeepTokensInCookies>().SetOrder(Last));
        server.RemoveEventHandler(OpenIddictServerHandlers.Authentication.ValidateClientRedirectUri.Descriptor);
        server.RemoveEventHandler(OpenIddictServerHandlers.Session.ValidateClientPostLogoutRedirectUri.Descriptor);
        server.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler
            .UseSingletonHandler<AllowOwnRedirect>()
            .SetOrder(OpenIddictServerHandlers.Authentication.ValidateClientRedirectUri.Descriptor.Order));
        server.AddEventHandler<ValidateEndSessionRequestContext>(handler => handler
            .UseSingletonHandler<AllowOwnRedirect>()
            .SetOrder(OpenIddictServerHandlers.Session.ValidateClientPostLogoutRedirectUri.Descriptor.Order));
    }

    private static void ConfigureValidation(OpenIddictValidationBuilder validation)
    {
        validation.UseLocalServer();
        validation.UseDataProtection();
        validation.UseAspNetCore();
        validation.EnableTokenEntryValidation();
        validation.AddEventHandler<OpenIddictValidationEvents.ProcessAuthenticationContext>(handler => handler
            .UseSingletonHandler<TakeTokenFromCookie>()
            .SetOrder(OpenIddictValidationHandlers.ValidateRequiredTokens.Descriptor.Order - 1));
        validation.AddEventHandler<OpenIddictValidationEvents.ProcessAuthenticationContext>(handler => handler
            .UseSingletonHandler<RefuseEndedAccounts>()
            .SetOrder(Last));
    }
}
