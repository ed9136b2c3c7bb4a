using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Segments;

/// <summary>The segments that content may vary by. They are the same for all who use the back office.</summary>
[Route(ManagementApi.Root + "/segment")]
internal sealed class SegmentController(ISegmentService segments) : ManagementApiController
{
    [HttpGet]
    public async Task<IActionResult> All(int skip = 0, int take = DefaultTake)
    {
        Attempt<PagedModel<Segment>?, SegmentOperationStatus> found = await segments.GetPagedSegmentsAsync(skip, take);
        return found is { Success: true, Result: { } page } ? Ok(page.ToResponse(SegmentResponse.From)) : Refuse(found.Status, OperationProblem.Unknown());
    }
}
