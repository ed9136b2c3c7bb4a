using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Hosting.Routing;

/// <summary>Whether a member may see a document.</summary>
internal sealed class PublicAccessChecker(
    IHttpContextAccessor httpContext,
    IPublishedContentCache content,
    IPublicAccessService publicAccess,
    IMemberService members) : IPublicAccessChecker
{
    /// <inheritdoc />
    public Task<PublicAccessStatus> HasMemberAccessToContentAsync(int publishedContentId) =>
        HasMemberAccessToContentAsync(publishedContentId, httpContext.HttpContext?.User ?? new ClaimsPrincipal());

    /// <inheritdoc />
    public async Task<PublicAccessStatus> HasMemberAccessToContentAsync(int publishedContentId, ClaimsPrincipal claimsPrincipal)
    {
        if (content.GetById(publishedContentId) is not { } document)
        {
            return PublicAccessStatus.AccessAccepted;
        }

        return claimsPrincipal.Identities.FirstOrDefault(IsMember)?.Name is { } name
            ? await MemberStatusAsync(name, document)
            : PublicAccessStatus.NotLoggedIn;
    }

    /// <summary>A member of staff who is signed in to the back office is no member.</summary>
    private static bool IsMember(ClaimsIdentity identity) =>
        identity is { IsAuthenticated: true } && identity.AuthenticationType != Constants.Security.BackOfficeAuthenticationType;

    private async Task<PublicAccessStatus> MemberStatusAsync(string name, IPublishedContent document) => members.GetByUsername(name) switch
    {
        null => PublicAccessStatus.NotLoggedIn,
        { IsApproved: false } => PublicAccessStatus.NotApproved,
        { IsLockedOut: true } => PublicAccessStatus.LockedOut,
        { } member when await publicAccess.HasAccessAsync(document.Path, name, () => Task.FromResult(members.GetAllRoles(member.Id))) =>
            PublicAccessStatus.AccessAccepted,
        _ => PublicAccessStatus.AccessDenied,
    };
}
