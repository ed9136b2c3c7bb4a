using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.UserGroups;

/// <summary>Reads, makes, changes and deletes user groups, and says who is in them.</summary>
[SectionAccess(Constants.Applications.Users)]
[Route(ManagementApi.Root + "/user-group")]
internal sealed class UserGroupController(IAuthorizationService authorization, IUserGroupService groups, UserGroupFactory factory) : ManagementApiController
{
    [HttpGet]
    public async Task<PagedResponse<UserGroupResponse>> All(int skip = 0, int take = DefaultTake) => await PageAsync(await groups.GetAllAsync(skip, take));

    [HttpGet("/" + ManagementApi.Root + "/filter/user-group")]
    public async Task<IActionResult> Filter(string? filter, int skip = 0, int take = DefaultTake)
    {
        Attempt<PagedModel<IUserGroup>, UserGroupOperationStatus> page = await groups.FilterAsync(CurrentUserKey, filter, skip, take);
        return page.Success ? Ok(await PageAsync(page.Result)) : Refuse(page.Status, page.Status.ToProblem());
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Get(Guid id) => await groups.GetAsync(id) is { } group ? Ok(await factory.CreateAsync(group)) : Missing("user group");

    [HttpPost]
    public async Task<IActionResult> Create(UserGroupRequest request)
    {
        Attempt<IUserGroup, UserGroupOperationStatus> group = await factory.CreateAsync(request);
        if (group.Success)
        {
            group = await groups.CreateAsync(group.Result, CurrentUserKey);
        }

        return group.Success ? CreatedAtId(nameof(Get), group.Result.Key) : Refuse(group.Status, group.Status.ToProblem());
    }

    [HttpPut("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, UserGroupRequest request)
    {
        if (await groups.GetAsync(id) is not { } existing)
        {
            return Missing("user group");
        }

        if (!await MayManageAsync(id))
        {
            return Forbidden();
        }

        Attempt<IUserGroup, UserGroupOperationStatus> group = await factory.UpdateAsync(existing, request);
        if (group.Success)
        {
            group = await groups.UpdateAsync(group.Result, CurrentUserKey);
        }

        return group.Success ? Ok() : Refuse(group.Status, group.Status.ToProblem());
    }

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Delete(Guid id) => await MayManageAsync(id) ? Answer(await groups.DeleteAsync(id)) : Forbidden();

    [HttpDelete]
    public async Task<IActionResult> DeleteMany(DeleteUserGroupsRequest request)
    {
        HashSet<Guid> keys = [.. request.UserGroupIds.Select(group => group.Id)];
        return await MayManageAsync(keys) ? Answer(await groups.DeleteAsync(keys)) : Forbidden();
    }

    [HttpPost("{id:guid}/users")]
    public async Task<IActionResult> AddUsers(Guid id, IReadOnlyList<ReferenceById> users) => await MayManageAsync(id)
        ? Answer(await groups.AddUsersToUserGroupAsync(new UsersToUserGroupManipulationModel(id, [.. users.Select(user => user.Id)]), CurrentUserKey))
        : Forbidden();

    [HttpDelete("{id:guid}/users")]
    public async Task<IActionResult> RemoveUsers(Guid id, IReadOnlyList<ReferenceById> users) => await MayManageAsync(id)
        ? Answer(await groups.RemoveUsersFromUserGroupAsync(new UsersToUserGroupManipulationModel(id, [.. users.Select(user => user.Id)]), CurrentUserKey))
        : Forbidden();

    private Task<bool> MayManageAsync(params IEnumerable<Guid> keys) => authorization.AllowsAsync(User, UserGroupPermissionResource.WithKeys(keys));

    private IActionResult Answer(Attempt<UserGroupOperationStatus> attempt) =>
        attempt.Success ? Ok() : Refuse(attempt.Result, attempt.Result.ToProblem());

    private async Task<PagedResponse<UserGroupResponse>> PageAsync(PagedModel<IUserGroup> page)
    {
        List<UserGroupResponse> items = [];
        foreach (IUserGroup group in page.Items)
        {
            items.Add(await factory.CreateAsync(group));
        }

        return new PagedResponse<UserGroupResponse>(page.Total, items);
    }
}
