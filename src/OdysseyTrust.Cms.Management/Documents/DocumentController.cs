using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.ConcurrentEdits;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>Reads, makes and changes documents.</summary>
internal sealed class DocumentController(
    IAuthorizationService authorization,
    IContentEditingService documents,
    DocumentModels models,
    DocumentFactory factory) : DocumentControllerBase(authorization)
{
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Get(Guid id)
    {
        if (!await MayAsync(ActionBrowse.ActionLetter, id))
        {
            return Forbidden();
        }

        if (await documents.GetAsync(id) is not { } document)
        {
            return Missing("document");
        }

        Response.GetTypedHeaders().ETag = ContentVersion.TagOf(document);
        return Ok(await factory.CreateAsync(document));
    }

    [HttpGet("{id:guid}/published")]
    public async Task<IActionResult> Published(Guid id)
    {
        if (!await MayAsync(ActionBrowse.ActionLetter, id))
        {
            return Forbidden();
        }

        return await documents.GetAsync(id) is { Published: true } document ? Ok(await factory.CreateAsync(document, published: true)) : Missing("published document");
    }

    [HttpPost]
    public async Task<IActionResult> Create(CreateDocumentRequest request)
    {
        if (!await MayCreateAsync(request, ActionNew.ActionLetter))
        {
            return Forbidden();
        }

        Attempt<ContentCreateResult, ContentEditingOperationStatus> created = await documents.CreateAsync(models.Create(request), CurrentUserKey);
        return created is { Success: true, Result.Content: { } document }
            ? CreatedAtId(nameof(Get), document.Key)
            : Refuse(created.Status, created.Result.ValidationResult);
    }

    [HttpPost("create-and-publish")]
    public async Task<IActionResult> CreateAndPublish(CreateAndPublishDocumentRequest request)
    {
        if (!await MayCreateAsync(request, ActionNew.ActionLetter) || !await MayCreateAsync(request, ActionPublish.ActionLetter))
        {
            return Forbidden();
        }

        Attempt<ContentCreateResult, ContentEditingAndPublishingStatus> created =
            await documents.CreateAndPublishAsync(models.Create(request), request.CulturesToPublish.ToHashSet(), CurrentUserKey);
        return created is { Success: true, Result.Content: { } document }
            ? CreatedAtId(nameof(Get), document.Key)
            : Refuse(created.Status, created.Result.ValidationResult);
    }

    [HttpPost("validate")]
    public async Task<IActionResult> ValidateCreate(CreateDocumentRequest request)
    {
        if (!await MayCreateAsync(request, ActionNew.ActionLetter))
        {
            return Forbidden();
        }

        Attempt<ContentValidationResult, ContentEditingOperationStatus> validated = await documents.ValidateCreateAsync(models.Create(request), CurrentUserKey);
        return validated.Success ? Ok() : Refuse(validated.Status, validated.Result);
    }

    [HttpPut("{id:guid}")]
    [TypeFilter<OverwriteFilter>]
    public async Task<IActionResult> Update(Guid id, UpdateDocumentRequest request)
    {
        if (!await MayAsync(ActionUpdate.ActionLetter, id, CulturesOf(request)))
        {
            return Forbidden();
        }

        Attempt<ContentUpdateResult, ContentEditingOperationStatus> updated = await documents.UpdateAsync(id, models.Update(request), CurrentUserKey);
        return updated.Success ? Ok() : Refuse(updated.Status, updated.Result.ValidationResult);
    }

    [HttpPut("{id:guid}/update-and-publish")]
    [TypeFilter<OverwriteFilter>]
    public async Task<IActionResult> UpdateAndPublish(Guid id, UpdateAndPublishDocumentRequest request)
    {
        if (!await MayAsync(ActionUpdate.ActionLetter, id, CulturesOf(request)) || !await MayAsync(ActionPublish.ActionLetter, id, request.CulturesToPublish))
        {
            return Forbidden();
        }

        Attempt<ContentUpdateResult, ContentEditingAndPublishingStatus> updated =
            await documents.UpdateAndPublishAsync(id, models.Update(request), request.CulturesToPublish.ToHashSet(), CurrentUserKey);
        return updated.Success ? Ok() : Refuse(updated.Status, updated.Result.ValidationResult);
    }

    [HttpPut("/" + ManagementApi.RootOfSecondVersion + "/document/{id:guid}/validate")]
    public async Task<IActionResult> ValidateUpdate(Guid id, ValidateUpdateDocumentRequest request)
    {
        if (!await MayAsync(ActionUpdate.ActionLetter, id, request.Cultures))
        {
            return Forbidden();
        }

        Attempt<ContentValidationResult, ContentEditingOperationStatus> validated = await documents.ValidateUpdateAsync(id, models.Validate(request), CurrentUserKey);
        return validated.Success ? Ok() : Refuse(validated.Status, validated.Result);
    }

    private static IEnumerable<string?> CulturesOf(UpdateDocumentRequest request) => request.Variants.Select(variant => variant.Culture);

    private Task<bool> MayCreateAsync(CreateDocumentRequest request, string permission) =>
        MayAsync(permission, request.Parent?.Id, request.Variants.Select(variant => variant.Culture));
}
