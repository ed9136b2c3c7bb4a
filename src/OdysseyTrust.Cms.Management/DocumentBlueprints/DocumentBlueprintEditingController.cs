using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.Content;
using OdysseyTrust.Cms.Management.Documents;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.DocumentBlueprints;

/// <summary>Reads, makes and changes document blueprints.</summary>
[Route(ManagementApi.Root + "/document-blueprint")]
[SectionAccess(Constants.Applications.Settings)]
internal sealed class DocumentBlueprintEditingController(
    IContentBlueprintEditingService blueprints,
    DocumentFactory documents,
    ContentValues values) : ManagementApiController
{
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Get(Guid id)
    {
        if (await blueprints.GetAsync(id) is not { } blueprint)
        {
            return Missing("document blueprint");
        }

        DocumentResponse document = await documents.CreateAsync(blueprint);
        return Ok(new DocumentBlueprintResponse(document.Id, document.DocumentType, document.Values, document.Variants, document.Flags));
    }

    [HttpPost]
    public async Task<IActionResult> Create(CreateDocumentBlueprintRequest request)
    {
        ContentBlueprintCreateModel model = new()
        {
            Key = request.Id,
            ContentTypeKey = request.DocumentType.Id,
            ParentKey = request.Parent?.Id,
            Properties = [.. values.Write(request.Values)],
            Variants = Variants(request.Variants),
        };
        Attempt<ContentCreateResult, ContentEditingOperationStatus> created = await blueprints.CreateAsync(model, CurrentUserKey);
        return created is { Success: true, Result.Content: { } blueprint } ? CreatedAtId(nameof(Get), blueprint.Key) : Refuse(created.Status);
    }

    [HttpPut("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, UpdateDocumentBlueprintRequest request)
    {
        ContentBlueprintUpdateModel model = new() { Properties = [.. values.Write(request.Values)], Variants = Variants(request.Variants) };
        Attempt<ContentUpdateResult, ContentEditingOperationStatus> updated = await blueprints.UpdateAsync(id, model, CurrentUserKey);
        return updated.Success ? Ok() : Refuse(updated.Status);
    }

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Delete(Guid id)
    {
        Attempt<IContent?, ContentEditingOperationStatus> deleted = await blueprints.DeleteAsync(id, CurrentUserKey);
        return deleted.Success ? Ok() : Refuse(deleted.Status);
    }

    [HttpPut("{id:guid}/move")]
    public async Task<IActionResult> Move(Guid id, TargetRequest request)
    {
        Attempt<ContentEditingOperationStatus> moved = await blueprints.MoveAsync(id, request.Target?.Id, CurrentUserKey);
        return moved.Success ? Ok() : Refuse(moved.Result);
    }

    private static ObjectResult Refuse(ContentEditingOperationStatus status) => Refuse(status, status.ToProblem());

    private static VariantModel[] Variants(IEnumerable<ContentVariantRequest> variants) =>
        [.. variants.Select(variant => new VariantModel { Culture = variant.Culture, Segment = variant.Segment, Name = variant.Name })];
}
