using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Security;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>Reads, makes, changes and deletes users.</summary>
internal sealed class UserController(
    IAuthorizationService authorization,
    IUserService users,
    IUserInviteSender invitations,
    IOptionsMonitor<SecuritySettings> settings,
    UserResponseFactory factory) : UserControllerBase(authorization)
{
    [HttpGet]
    public async Task<IActionResult> All(int skip = 0, int take = DefaultTake)
    {
        Attempt<PagedModel<IUser>?, UserOperationStatus> page = await users.GetAllAsync(CurrentUserKey, skip, take);
        return page is { Success: true, Result: { } found } ? Ok(Page(found)) : Refuse(page.Status, page.Status.ToProblem());
    }

    [HttpGet("/" + ManagementApi.Root + "/filter/user")]
    public async Task<IActionResult> Filter(
        [FromQuery] UserFilterQuery query,
        int skip = 0,
        int take = DefaultTake,
        UserOrder orderBy = UserOrder.UserName,
        Direction orderDirection = Direction.Ascending)
    {
        Attempt<PagedModel<IUser>, UserOperationStatus> page = await users.FilterAsync(CurrentUserKey, query.ToFilter(), skip, take, orderBy, orderDirection);
        return page.Success ? Ok(Page(page.Result)) : Refuse(page.Status, page.Status.ToProblem());
    }

    [HttpGet("batch")]
    public async Task<PagedResponse<UserResponse>> Batch([FromQuery(Name = "id")] Guid[] ids)
    {
        UserResponse[] found = [.. (await users.GetAsync(ids)).Select(factory.Create)];
        return new PagedResponse<UserResponse>(found.Length, found);
    }

    [HttpGet("configuration")]
    public UserConfigurationResponse Configuration() => new(
        invitations.CanSendInvites(),
        settings.CurrentValue.UsernameIsEmail,
        PasswordConfigurationResponse.From(settings.CurrentValue.UserPassword),
        AllowChangePassword: true,
        AllowTwoFactor: true);

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Get(Guid id) => await users.GetAsync(id) is { } user ? Ok(factory.Create(user)) : Missing("user");

    [HttpGet("{id:guid}/calculate-start-nodes")]
    public async Task<IActionResult> StartNodes(Guid id) => await users.GetAsync(id) is { } user ? Ok(factory.CreateStartNodes(user)) : Missing("user");

    [HttpPost]
    public async Task<IActionResult> Create(CreateUserRequest request)
    {
        UserCreateModel model = new()
        {
            Id = request.Id,
            Kind = request.Kind,
            Email = request.Email,
            UserName = request.UserName,
            Name = request.Name,
            UserGroupKeys = request.UserGroupIds.Select(group => group.Id).ToHashSet(),
        };
        Attempt<UserCreationResult, UserOperationStatus> created = await users.CreateAsync(CurrentUserKey, model, approveUser: true);
        return created is { Success: true, Result.CreatedUser: { } user }
            ? CreatedAtId(nameof(Get), user.Key)
            : Refuse(created.Status, created.Status.ToProblem(created.Result));
    }

    [HttpPut("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, UpdateUserRequest request) => await MayManageAsync(id)
        ? Answer((await users.UpdateAsync(CurrentUserKey, request.ToModel(id))).Status)
        : Forbidden();

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Delete(Guid id) => await MayManageAsync(id) ? Answer(await users.DeleteAsync(CurrentUserKey, id)) : Forbidden();

    [HttpDelete]
    public async Task<IActionResult> DeleteMany(UserIdsRequest request) => await MayManageAsync(request.ToKeys())
        ? Answer(await users.DeleteAsync(CurrentUserKey, request.ToKeys()))
        : Forbidden();

    private PagedResponse<UserResponse> Page(PagedModel<IUser> page) => new(page.Total, [.. page.Items.Select(factory.Create)]);
}
