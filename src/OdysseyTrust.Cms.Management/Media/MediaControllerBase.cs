using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.Content;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>Media: for those with the media section, below their start nodes.</summary>
[SectionAccess(Constants.Applications.Media)]
[Route(ManagementApi.Root + "/media")]
internal abstract class MediaControllerBase(IAuthorizationService authorization) : ManagementApiController
{
    protected Task<bool> MayAsync(MediaPermissionResource resource) => authorization.AllowsAsync(User, resource);

    /// <summary>Whether the caller may reach an item, or the root without one.</summary>
    protected Task<bool> MayAsync(Guid? key) => MayAsync(MediaPermissionResource.WithKeys(key));

    protected IActionResult Answer(ContentEditingOperationStatus status) =>
        status == ContentEditingOperationStatus.Success ? Ok() : Refuse(status, status.ToProblem());

    /// <summary>Answers with the values that were refused.</summary>
    protected static ObjectResult Refuse(ContentEditingOperationStatus status, ContentValidationResult validation) => Refuse(
        status,
        status.ToProblem(),
        (ValidationErrors.Extension, ValidationErrors.ByPath(validation.ValidationErrors)));
}
