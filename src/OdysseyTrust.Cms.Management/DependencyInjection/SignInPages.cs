using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Management.SignIn;
using Umbraco.Cms.Core.DependencyInjection;

namespace OdysseyTrust.Cms.Management.DependencyInjection;

/// <summary>The pages that let people in.</summary>
internal static class SignInPages
{
    public static IUmbracoBuilder AddSignIn(this IUmbracoBuilder builder)
    {
        builder.Services.AddSignInCookies();
        builder.Services.AddSingleton<SignInStyle>();
        builder.Services.AddOptions<RateLimitOptions>().BindConfiguration(RateLimitOptions.Section);
        builder.Services.AddSingleton<RateLimitFilter>();
        return builder;
    }
}
