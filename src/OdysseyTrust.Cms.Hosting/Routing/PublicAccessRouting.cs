using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Security;

namespace OdysseyTrust.Cms.Hosting.Routing;

/// <summary>Shows who may not see a protected document its page for signing in, or its page for those who have no access.</summary>
internal sealed class PublicAccessRouting(
    ProtectedDocuments protectedDocuments,
    IPublicAccessChecker checker,
    IPublishedContentCache content,
    IPublishedRouter router)
{
    private const string NotForOthers = "private, no-store";

    /// <summary>The request as it is, or for the page to be shown instead. What a member sees is kept by no cache.</summary>
    public async Task<IPublishedRequest> RouteAsync(IPublishedRequest request, HttpContext httpContext)
    {
        if (request.PublishedContent is not { } document || protectedDocuments.EntryFor(document) is not { } entry)
        {
            return request;
        }

        httpContext.Response.Headers.CacheControl = NotForOthers;
        return await checker.HasMemberAccessToContentAsync(document.Id, httpContext.User) switch
        {
            PublicAccessStatus.AccessAccepted => request,
            PublicAccessStatus.NotLoggedIn => await ShowAsync(request, entry.LoginNodeId),
            _ => await ShowAsync(request, entry.NoAccessNodeId),
        };
    }

    private Task<IPublishedRequest> ShowAsync(IPublishedRequest request, int pageId)
    {
        IPublishedContent? page = content.GetById(pageId);
        return page?.Id == request.PublishedContent!.Id ? Task.FromResult(request) : router.UpdateRequestAsync(request, page);
    }
}
