using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Media.Protection;

/// <summary>Lets staff alone see the files of media that visitors must not. To anyone else there is no such file.</summary>
internal sealed class MediaGuard(HiddenMedia hidden, IUserService users)
{
    private const string NotForCaches = "private, no-store";

    /// <summary>Answers by <paramref name="next"/>, to which a file that is hidden does not exist.</summary>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (hidden.Contains(context.Request.Path))
        {
            if (await IsStaffAsync(context))
            {
                context.Response.OnStarting(() =>
                {
                    context.Response.Headers[HeaderNames.CacheControl] = NotForCaches;
                    return Task.CompletedTask;
                });
            }
            else
            {
                // The site's own page says that there is nothing, as it does of any other address.
                context.Request.Path = MediaPaths.Root;
            }
        }

        await next(context);
    }

    private async Task<bool> IsStaffAsync(HttpContext context)
    {
        AuthenticateResult signedIn = await context.AuthenticateAsync(Constants.Security.BackOfficeExposedAuthenticationType);
        return signedIn.Succeeded
            && KeyOf(signedIn.Principal) is { } key
            && await users.GetAsync(key) is { } user
            && user.AllowedSections.Contains(Constants.Applications.Media);
    }

    private static Guid? KeyOf(ClaimsPrincipal principal) => principal.GetUmbracoIdentity()?.GetUserKey();
}
