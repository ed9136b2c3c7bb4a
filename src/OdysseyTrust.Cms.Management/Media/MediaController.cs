using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.ConcurrentEdits;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>Reads, makes and changes media.</summary>
internal sealed class MediaController(IAuthorizationService authorization, IMediaEditingService media, MediaModels models) : MediaControllerBase(authorization)
{
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Get(Guid id)
    {
        if (!await MayAsync(id))
        {
            return Forbidden();
        }

        if (await media.GetAsync(id) is not { } item)
        {
            return Missing("media item");
        }

        Response.GetTypedHeaders().ETag = ContentVersion.TagOf(item);
        return Ok(models.Read(item));
    }

    [HttpPost]
    public async Task<IActionResult> Create(CreateMediaRequest request)
    {
        if (!await MayAsync(request.Parent?.Id))
        {
            return Forbidden();
        }

        Attempt<MediaCreateResult, ContentEditingOperationStatus> created = await media.CreateAsync(models.Create(request), CurrentUserKey);
        return created is { Success: true, Result.Content: { } item }
            ? CreatedAtId(nameof(Get), item.Key)
            : Refuse(created.Status, created.Result.ValidationResult);
    }

    [HttpPost("validate")]
    public async Task<IActionResult> ValidateCreate(CreateMediaRequest request)
    {
        if (!await MayAsync(request.Parent?.Id))
        {
            return Forbidden();
        }

        Attempt<ContentValidationResult, ContentEditingOperationStatus> validated = await media.ValidateCreateAsync(models.Create(request));
        return validated.Success ? Ok() : Refuse(validated.Status, validated.Result);
    }

    [HttpPut("{id:guid}")]
    [TypeFilter<OverwriteFilter>]
    public async Task<IActionResult> Update(Guid id, UpdateMediaRequest request)
    {
        if (!await MayAsync(id))
        {
            return Forbidden();
        }

        Attempt<MediaUpdateResult, ContentEditingOperationStatus> updated = await media.UpdateAsync(id, models.Update(request), CurrentUserKey);
        return updated.Success ? Ok() : Refuse(updated.Status, updated.Result.ValidationResult);
    }

    [HttpPut("{id:guid}/validate")]
    public async Task<IActionResult> ValidateUpdate(Guid id, UpdateMediaRequest request)
    {
        if (!await MayAsync(id))
        {
            return Forbidden();
        }

        Attempt<ContentValidationResult, ContentEditingOperationStatus> validated = await media.ValidateUpdateAsync(id, models.Update(request));
        return validated.Success ? Ok() : Refuse(validated.Status, validated.Result);
    }
}
