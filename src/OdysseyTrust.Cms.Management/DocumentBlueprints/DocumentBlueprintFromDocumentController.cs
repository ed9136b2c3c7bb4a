using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.Content;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.DocumentBlueprints;

/// <summary>Makes blueprints of documents, by those who have that right to the document.</summary>
[Route(ManagementApi.Root + "/document-blueprint/from-document")]
[SectionAccess(Constants.Applications.Content)]
internal sealed class DocumentBlueprintFromDocumentController(IContentBlueprintEditingService blueprints, IAuthorizationService authorization)
    : ManagementApiController
{
    [HttpPost]
    public async Task<IActionResult> Create(CreateDocumentBlueprintFromDocumentRequest request)
    {
        if (!await authorization.AllowsAsync(
            User, ContentPermissionResource.WithKeys(ActionCreateBlueprintFromContent.ActionLetter, request.Document.Id)))
        {
            return Forbidden();
        }

        Attempt<ContentCreateResult, ContentEditingOperationStatus> created =
            await blueprints.CreateFromContentAsync(request.Document.Id, request.Name, request.Id, CurrentUserKey);
        if (created is not { Success: true, Result.Content: { } blueprint })
        {
            return Refuse(created.Status, created.Status.ToProblem());
        }

        if (request.Parent is { } folder)
        {
            Attempt<ContentEditingOperationStatus> moved = await blueprints.MoveAsync(blueprint.Key, folder.Id, CurrentUserKey);
            if (!moved.Success)
            {
                return Refuse(moved.Result, moved.Result.ToProblem());
            }
        }

        return CreatedAtId(nameof(DocumentBlueprintEditingController.Get), blueprint.Key, "DocumentBlueprintEditing");
    }
}
