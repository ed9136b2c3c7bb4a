using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.UserGroups;

/// <summary>User groups where others refer to them.</summary>
[Route(ManagementApi.Root + "/item/user-group")]
internal sealed class UserGroupItemController(IUserGroupService groups) : ManagementApiController
{
    [HttpGet]
    public async Task<IReadOnlyList<UserGroupItem>> Get([FromQuery(Name = "id")] HashSet<Guid> ids) =>
        [.. (await groups.GetAsync(ids)).Select(group => new UserGroupItem(group.Key, group.Name ?? string.Empty, group.Alias, group.Icon, Flags: []))];
}
