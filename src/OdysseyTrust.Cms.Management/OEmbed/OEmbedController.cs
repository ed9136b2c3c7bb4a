using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.OEmbed;

/// <summary>Asks other sites, such as those for films, how they want to be shown in a page.</summary>
[SectionAccess(Constants.Applications.Content)]
[Route(ManagementApi.Root + "/oembed")]
internal sealed class OEmbedController(IOEmbedService service) : ManagementApiController
{
    [HttpGet("query")]
    public async Task<IActionResult> Query(Uri url, int? maxWidth, int? maxHeight, CancellationToken cancellationToken)
    {
        Attempt<string, OEmbedOperationStatus> markup = await service.GetMarkupAsync(url, maxWidth, maxHeight, cancellationToken);
        return markup.Success ? Ok(new OEmbedResponse(markup.Result)) : Refuse(markup.Status, markup.Status.ToProblem());
    }
}
