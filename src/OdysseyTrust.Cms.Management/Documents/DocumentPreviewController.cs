using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>Shows editors pages as they will be.</summary>
internal sealed class DocumentPreviewController(
    IAuthorizationService authorization,
    IContentService documents,
    UrlProviderCollection providers,
    IPreviewService preview,
    IBackOfficeSecurityAccessor security) : DocumentControllerBase(authorization)
{
    /// <summary>From here on this browser sees drafts, where the page is one of this site.</summary>
    [HttpGet("{id:guid}/preview-url")]
    public async Task<IActionResult> PreviewUrl(Guid id, string providerAlias, string? culture = null, string? segment = null)
    {
        if (!await MayAsync(ActionBrowse.ActionLetter, id))
        {
            return Forbidden();
        }

        if (documents.GetById(id) is not { } document)
        {
            return Missing("document");
        }

        UrlInfo? url = providers.FirstOrDefault(provider => provider.Alias == providerAlias) is { } provider
            ? await provider.GetPreviewUrlAsync(document, culture, segment)
            : null;
        if (url is null)
        {
            return NoPreview("No preview URL", "What was chosen has no preview of this document. Choose another way to preview it.");
        }

        return url.IsExternal || await EnterPreviewAsync()
            ? Ok(DocumentUrlInfo.From(url))
            : NoPreview("Preview not available", "The browser could not be shown drafts. Sign in again.");
    }

    private static ObjectResult NoPreview(string title, string detail) =>
        Refuse(ContentEditingOperationStatus.NotAllowed, OperationProblem.BadRequest(title, detail));

    private async Task<bool> EnterPreviewAsync() =>
        security.BackOfficeSecurity?.CurrentUser is { } user && await preview.TryEnterPreviewAsync(user);
}
