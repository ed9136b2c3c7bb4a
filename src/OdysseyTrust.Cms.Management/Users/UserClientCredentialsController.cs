using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Tokens;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>What programs sign in by.</summary>
internal sealed class UserClientCredentialsController(IAuthorizationService authorization, IUserService users, ProgramClients clients)
    : UserControllerBase(authorization)
{
    [HttpGet("{id:guid}/client-credentials")]
    public async Task<IActionResult> List(Guid id) => await users.GetAsync(id) is null ? Missing("user") : Ok(await users.GetClientIdsAsync(id));

    [HttpPost("{id:guid}/client-credentials")]
    public async Task<IActionResult> Create(Guid id, CreateUserClientCredentialsRequest request, CancellationToken cancellationToken)
    {
        if (!await MayManageAsync(id))
        {
            return Forbidden();
        }

        UserClientCredentialsOperationStatus status = await clients.AddAsync(id, request.ClientId, request.ClientSecret, cancellationToken);
        return status == UserClientCredentialsOperationStatus.Success ? Ok() : Refuse(status, status.ToProblem());
    }

    [HttpDelete("{id:guid}/client-credentials/{clientId}")]
    public async Task<IActionResult> Delete(Guid id, string clientId, CancellationToken cancellationToken)
    {
        if (!await MayManageAsync(id))
        {
            return Forbidden();
        }

        return await users.GetAsync(id) is not null && await clients.RemoveAsync(id, clientId, cancellationToken) ? Ok() : Missing("client id");
    }
}
