using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Members;

/// <summary>Members where others refer to them.</summary>
[Route(ManagementApi.Root + "/item/member")]
internal sealed class MemberItemController(IMemberService members) : ManagementApiController
{
    [HttpGet]
    public async Task<IReadOnlyList<MemberItem>> Get([FromQuery(Name = "id")] HashSet<Guid> ids) =>
        ids.Count == 0 ? [] : [.. (await members.GetByKeysAsync([.. ids])).Select(MemberItem.From)];
}
