using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Members;

/// <summary>Member groups where others refer to them.</summary>
[Route(ManagementApi.Root + "/item/member-group")]
internal sealed class MemberGroupItemController(IMemberGroupService groups) : ManagementApiController
{
    [HttpGet]
    public async Task<IReadOnlyList<MemberGroupItem>> Get([FromQuery(Name = "id")] HashSet<Guid> ids) =>
        ids.Count == 0 ? [] : [.. (await groups.GetAsync(ids)).Select(group => new MemberGroupItem(group.Key, group.Name ?? string.Empty, Flags: []))];
}
