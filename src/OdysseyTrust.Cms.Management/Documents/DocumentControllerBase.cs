using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.Content;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>Documents: for those with the content section, each document by the rights that a user has to it.</summary>
[SectionAccess(Constants.Applications.Content)]
[Route(ManagementApi.Root + "/document")]
internal abstract class DocumentControllerBase(IAuthorizationService authorization) : ManagementApiController
{
    /// <summary>Whether the caller may do something, such as <c>ActionUpdate.ActionLetter</c>, to documents, in languages.</summary>
    protected Task<bool> MayAsync(string permission, IEnumerable<Guid> keys, IEnumerable<string>? cultures = null) =>
        MayAsync(cultures is null ? ContentPermissionResource.WithKeys(permission, keys) : ContentPermissionResource.WithKeys(permission, keys, cultures));

    /// <inheritdoc cref="MayAsync(string, IEnumerable{Guid}, IEnumerable{string})"/>
    protected Task<bool> MayAsync(string permission, Guid? key, IEnumerable<string?>? cultures = null) =>
        MayAsync(ContentPermissionResource.WithKeys(permission, key, (cultures ?? []).OfType<string>()));

    protected Task<bool> MayAsync(ContentPermissionResource resource) => authorization.AllowsAsync(User, resource);

    protected IActionResult Answer(ContentEditingOperationStatus status) =>
        status == ContentEditingOperationStatus.Success ? Ok() : Refuse(status, status.ToProblem());

    protected IActionResult Answer(ContentPublishingOperationStatus status) =>
        status == ContentPublishingOperationStatus.Success ? Ok() : Refuse(status, status.ToProblem());

    /// <summary>Answers with the values that were refused.</summary>
    protected static ObjectResult Refuse(ContentEditingOperationStatus status, ContentValidationResult validation) => Refuse(
        status,
        status.ToProblem(),
        (ValidationErrors.Extension, ValidationErrors.ByPath(validation.ValidationErrors)),
        (ValidationErrors.MissingPropertiesExtension, Array.Empty<string>()));

    /// <summary>Answers a save that was to publish as well.</summary>
    protected static ObjectResult Refuse(ContentEditingAndPublishingStatus status, ContentValidationResult validation) =>
        status is { ContentEditingOperationStatus: ContentEditingOperationStatus.Success, ContentPublishingOperationStatus: { } publishing }
            ? Refuse(publishing, publishing.ToProblem())
            : Refuse(status.ContentEditingOperationStatus, validation);
}
