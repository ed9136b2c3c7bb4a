using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>Managing users: for those with the users section, and administrators only by administrators.</summary>
[SectionAccess(Constants.Applications.Users)]
[Route(ManagementApi.Root + "/user")]
internal abstract class UserControllerBase(IAuthorizationService authorization) : ManagementApiController
{
    /// <summary>Whether the caller may manage these users.</summary>
    protected Task<bool> MayManageAsync(params IEnumerable<Guid> users) => authorization.AllowsAsync(User, UserPermissionResource.WithKeys(users));

    /// <summary>Answers what Core did, when there is no more to say than that.</summary>
    protected IActionResult Answer(UserOperationStatus status) => status == UserOperationStatus.Success ? Ok() : Refuse(status, status.ToProblem());
}
