using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>Users where others refer to them, such as in a document's history.</summary>
[Route(ManagementApi.Root + "/item/user")]
internal sealed class UserItemController(IUserService users, UserResponseFactory factory) : ManagementApiController
{
    [HttpGet]
    public async Task<IReadOnlyList<UserItem>> Get([FromQuery(Name = "id")] HashSet<Guid> ids) =>
        [.. (await users.GetAsync(ids)).Select(factory.CreateItem)];
}
