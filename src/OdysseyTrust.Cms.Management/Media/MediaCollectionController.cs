using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Collections;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>What lies in a media folder, as a list view.</summary>
[Route(ManagementApi.Root + "/collection/media")]
internal sealed class MediaCollectionController(
    IAuthorizationService authorization,
    IMediaListViewService listViews,
    IBackOfficeSecurityAccessor security,
    IUserService users,
    MediaModels models) : MediaControllerBase(authorization)
{
    [HttpGet]
    public async Task<IActionResult> Get(
        Guid? id,
        Guid? dataTypeId,
        string orderBy = "updateDate",
        Direction orderDirection = Direction.Ascending,
        string? filter = null,
        int skip = 0,
        int take = DefaultTake)
    {
        if (id is not null && !await MayAsync(id) || security.BackOfficeSecurity?.CurrentUser is not { } user)
        {
            return Forbidden();
        }

        Attempt<ListViewPagedModel<IMedia>?, ContentCollectionOperationStatus> found =
            await listViews.GetListViewItemsByKeyAsync(user, id, dataTypeId, orderBy, orderDirection, filter, skip, take);
        if (found is not { Success: true, Result: { } listView })
        {
            return Refuse(found.Status, found.Status.ToProblem());
        }

        string[] columns = [.. listView.ListViewConfiguration.IncludeProperties.Where(column => !column.IsSystem).Select(column => column.Alias!)];
        Dictionary<int, string?> creators = users.GetUsersById([.. listView.Items.Items.Select(item => item.CreatorId).Distinct()])
            .ToDictionary(creator => creator.Id, creator => creator.Name);
        return Ok(listView.Items.ToResponse(item => models.ReadForCollection(item, creators.GetValueOrDefault(item.CreatorId), columns)));
    }
}
