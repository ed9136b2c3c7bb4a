using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>The recycle bin of media: what is in it, putting it back, and deleting it for good.</summary>
[Route(ManagementApi.Root + "/recycle-bin/media")]
internal sealed class MediaRecycleBinController(
    IAuthorizationService authorization,
    IMediaEditingService media,
    IMediaService service,
    RecycleBin bin,
    MediaItemFactory factory) : MediaControllerBase(authorization)
{
    [HttpGet("root")]
    public async Task<IActionResult> Root(int skip = 0, int take = DefaultTake) => await MayBrowseAsync()
        ? Ok(bin.ReadRoot(UmbracoObjectTypes.Media, skip, take).ToResponse(factory.CreateRecycleBinItem))
        : Forbidden();

    [HttpGet("children")]
    public async Task<IActionResult> Children(Guid parentId, int skip = 0, int take = DefaultTake) => await MayBrowseAsync()
        ? Ok(bin.ReadChildren(UmbracoObjectTypes.Media, parentId, skip, take).ToResponse(factory.CreateRecycleBinItem))
        : Forbidden();

    [HttpGet("siblings")]
    public async Task<IActionResult> Siblings(Guid target, int before, int after)
    {
        if (!await MayBrowseAsync())
        {
            return Forbidden();
        }

        SubsetResponse<IEntitySlim> siblings = bin.ReadSiblings(UmbracoObjectTypes.Media, target, before, after);
        return Ok(new SubsetResponse<MediaRecycleBinItem>(
            siblings.TotalBefore, siblings.TotalAfter, [.. siblings.Items.Select(factory.CreateRecycleBinItem)]));
    }

    /// <summary>Answers nothing when it was the root.</summary>
    [HttpGet("{id:guid}/original-parent")]
    public async Task<IActionResult> OriginalParent(Guid id)
    {
        if (!await MayBrowseAsync())
        {
            return Forbidden();
        }

        return await media.GetAsync(id) is { Trashed: true } item
            ? Ok(ReferenceById.To(bin.FindOriginalParent(UmbracoObjectTypes.Media, item.Id)))
            : Missing("media item in the recycle bin");
    }

    [HttpPut("{id:guid}/restore")]
    public async Task<IActionResult> Restore(Guid id, TargetRequest request) => await MayBrowseAsync() && await MayAsync(request.Target?.Id)
        ? Answer((await media.RestoreAsync(id, request.Target?.Id, CurrentUserKey, includeDescendants: true)).Status)
        : Forbidden();

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Delete(Guid id) =>
        await MayBrowseAsync() ? Answer((await media.DeleteFromRecycleBinAsync(id, CurrentUserKey)).Status) : Forbidden();

    [HttpDelete]
    public async Task<IActionResult> EmptyBin()
    {
        if (!await MayBrowseAsync())
        {
            return Forbidden();
        }

        return (await service.EmptyRecycleBinAsync(CurrentUserKey)).Success
            ? Ok()
            : Refuse(ContentEditingOperationStatus.CancelledByNotification, OperationProblem.Cancelled());
    }

    private Task<bool> MayBrowseAsync() => MayAsync(MediaPermissionResource.RecycleBin());
}
