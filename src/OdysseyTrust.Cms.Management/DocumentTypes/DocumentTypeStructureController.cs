using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.ContentTypes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.DocumentTypes;

/// <summary>Which documents may be where, what they may begin as, and which document types make up which.</summary>
[Route(ManagementApi.Root + "/document-type")]
[SectionAccess(Constants.Applications.Content, Constants.Applications.Settings)]
internal sealed class DocumentTypeStructureController(
    IContentTypeService types,
    IContentTypeEditingService editing,
    IContentBlueprintEditingService blueprints) : ContentTypeStructureController<IContentType>(types)
{
    protected override string What => "document type";

    [HttpGet("allowed-in-library")]
    public async Task<PagedResponse<AllowedContentType>> AllowedInLibrary(Guid? parentKey, int skip = 0, int take = 100) =>
        (await types.GetAllAllowedInLibraryAsync(parentKey, skip, take)).ToResponse(ToAllowed);

    [HttpGet("{id:guid}/blueprint")]
    public async Task<IActionResult> Blueprints(Guid id, int skip = 0, int take = 100)
    {
        Attempt<PagedModel<IContent>?, ContentEditingOperationStatus> found = await blueprints.GetPagedByContentTypeAsync(id, skip, take);
        return found is { Success: true, Result: { } page }
            ? Ok(page.ToResponse(blueprint => new DocumentTypeBlueprintResponse(blueprint.Name ?? string.Empty, blueprint.Key, [])))
            : Missing(What);
    }

    [HttpPost("available-compositions")]
    [SectionAccess(Constants.Applications.Settings)]
    public async Task<IEnumerable<AvailableCompositionResponse>> AvailableCompositions(DocumentTypeCompositionRequest request)
    {
        IEnumerable<ContentTypeAvailableCompositionsResult> available = await editing.GetAvailableCompositionsAsync(
            request.Id, request.CurrentCompositeIds, request.CurrentPropertyAliases, request.IsElement);
        return available.Select(ToAvailable);
    }
}
