using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Users.Permissions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Users.Current;

/// <summary>The user who is signed in, and what they may do.</summary>
[Route(ManagementApi.Root + "/user/current")]
internal sealed class CurrentUserController(IUserService users, CurrentUserFactory factory) : ManagementApiController
{
    [HttpGet]
    public async Task<IActionResult> Get() =>
        await users.GetAsync(CurrentUserKey) is { } user ? Ok(await factory.CreateAsync(user)) : Missing("user");

    [HttpGet("permissions")]
    public async Task<IActionResult> Permissions([FromQuery(Name = "id")] Guid[] ids) => Answer(await users.GetPermissionsAsync(CurrentUserKey, ids));

    [HttpGet("permissions/document")]
    public async Task<IActionResult> DocumentPermissions([FromQuery(Name = "id")] Guid[] ids) =>
        Answer(await users.GetDocumentPermissionsAsync(CurrentUserKey, ids));

    [HttpGet("permissions/media")]
    public async Task<IActionResult> MediaPermissions([FromQuery(Name = "id")] Guid[] ids) =>
        Answer(await users.GetMediaPermissionsAsync(CurrentUserKey, ids));

    private IActionResult Answer(Attempt<IEnumerable<NodePermissions>, UserOperationStatus> permissions) => permissions.Success
        ? Ok(new UserPermissionsResponse([.. permissions.Result.Select(node => new UserPermission(node.NodeKey, [.. node.Permissions]))]))
        : Refuse(permissions.Status, permissions.Status.ToProblem());
}
