using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Content;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>Puts media elsewhere: into another folder, in another order, into the bin.</summary>
internal sealed class MediaMoveController(IAuthorizationService authorization, IMediaEditingService media) : MediaControllerBase(authorization)
{
    [HttpPut("{id:guid}/move")]
    public async Task<IActionResult> Move(Guid id, TargetRequest request) => await MayAsync(id) && await MayAsync(request.Target?.Id)
        ? Answer((await media.MoveAsync(id, request.Target?.Id, CurrentUserKey)).Status)
        : Forbidden();

    [HttpPut("sort")]
    public async Task<IActionResult> Sort(SortingRequest request) =>
        await MayAsync(request.Parent?.Id) && await MayAsync(MediaPermissionResource.WithKeys(request.Sorting.Select(item => item.Id)))
            ? Answer(await media.SortAsync(request.Parent?.Id, request.ToModels(), CurrentUserKey))
            : Forbidden();

    [HttpPut("root/sort-children")]
    public Task<IActionResult> SortRoot(SortChildrenByFieldRequest request) => SortByFieldAsync(null, request);

    [HttpPut("{id:guid}/sort-children")]
    public Task<IActionResult> SortChildren(Guid id, SortChildrenByFieldRequest request) => SortByFieldAsync(id, request);

    [HttpPut("{id:guid}/move-to-recycle-bin")]
    public async Task<IActionResult> MoveToRecycleBin(Guid id) =>
        await MayAsync(id) ? Answer((await media.MoveToRecycleBinAsync(id, CurrentUserKey)).Status) : Forbidden();

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Delete(Guid id) => await MayAsync(id) ? Answer((await media.DeleteAsync(id, CurrentUserKey)).Status) : Forbidden();

    private async Task<IActionResult> SortByFieldAsync(Guid? parent, SortChildrenByFieldRequest request) => await MayAsync(parent)
        ? Answer(await media.SortByFieldAsync(parent, request.Field, request.Direction, CurrentUserKey))
        : Forbidden();
}
