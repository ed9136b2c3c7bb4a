using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Segments;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>The segments that a document may vary by.</summary>
internal sealed class DocumentSegmentController(IAuthorizationService authorization, ISegmentService segments) : DocumentControllerBase(authorization)
{
    [HttpGet("{id:guid}/available-segment-options")]
    public async Task<IActionResult> Available(Guid id, int skip = 0, int take = DefaultTake)
    {
        if (!await MayAsync(ActionBrowse.ActionLetter, id))
        {
            return Forbidden();
        }

#pragma warning disable CS0618 // Core has nothing yet that follows it, and a site's own segment service may tell documents apart by it.
        Attempt<PagedModel<Segment>?, SegmentOperationStatus> found = await segments.GetPagedSegmentsForDocumentAsync(id, skip, take);
#pragma warning restore CS0618
        return found is { Success: true, Result: { } page } ? Ok(page.ToResponse(SegmentResponse.From)) : Refuse(found.Status, OperationProblem.Unknown());
    }
}
