using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Media.Protection;

/// <summary>Lets staff alone see the files of media that visitors must not. To anyone else there is no such file.</summary>
internal sealed class MediaGuard(RequestDelegate next)
{
    private const string NotForCaches = "private, no-store";

    /// <param name="context">The request.</param>
    /// <param name="hidden">Made for the first request, as is the other: the site starts without them.</param>
    /// <param name="users">Knows what its user may see.</param>
    public async Task InvokeAsync(HttpContext context, HiddenMedia hidden, IUserService users)
    {
        if (hidden.Contains(context.Request.Path))
        {
            if (await IsStaffAsync(context, users))
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

    private static async Task<bool> IsStaffAsync(HttpContext context, IUserService users)
    {
        AuthenticateResult signedIn = await context.AuthenticateAsync(Constants.Security.BackOfficeExposedAuthenticationType);
        return signedIn.Succeeded
            && KeyOf(signedIn.Principal) is { } key
            && await users.GetAsync(key) is { } user
            && user.AllowedSections.Contains(Constants.Applications.Media);
    }

    private static Guid? KeyOf(ClaimsPrincipal principal) => principal.GetUmbracoIdentity()?.GetUserKey();
}
