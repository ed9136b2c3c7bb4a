using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DynamicRoot;
using Umbraco.Cms.Core.DynamicRoot.QuerySteps;

namespace OdysseyTrust.Cms.Management.DynamicRoots;

/// <summary>Finds where a picker starts that is set up by a query.</summary>
[SectionAccess(Constants.Applications.Content)]
[Route(ManagementApi.Root + "/dynamic-root")]
internal sealed class DynamicRootController(IDynamicRootService roots) : ManagementApiController
{
    [HttpPost("query")]
    public async Task<DynamicRootResponse> Query(DynamicRootRequest request) => new([.. await roots.GetDynamicRootsAsync(new DynamicRootNodeQuery
    {
        Context = new DynamicRootContext { CurrentKey = request.Context.Id, ParentKey = request.Context.Parent.Id },
        OriginAlias = request.Query.Origin.Alias,
        OriginKey = request.Query.Origin.Id,
        QuerySteps = [.. request.Query.Steps.Select(step => new DynamicRootQueryStep { Alias = step.Alias, AnyOfDocTypeKeys = step.DocumentTypeIds })],
    })]);
}
