using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Members;

/// <summary>The groups of members, among which an editor chooses who may see a document.</summary>
[SectionAccess(Constants.Applications.Members, Constants.Applications.Content)]
[Route(ManagementApi.Root + "/member-group")]
internal sealed class MemberGroupController(IMemberGroupService groups) : ManagementApiController
{
    [HttpGet]
    public async Task<PagedResponse<MemberGroupResponse>> GetAll(int skip = 0, int take = DefaultTake)
    {
        IMemberGroup[] all = [.. await groups.GetAllAsync()];
        return all.ToPage(skip, take, group => new MemberGroupResponse(group.Key, group.Name ?? string.Empty));
    }
}
