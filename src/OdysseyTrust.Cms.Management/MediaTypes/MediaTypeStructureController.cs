using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.ContentTypes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;

namespace OdysseyTrust.Cms.Management.MediaTypes;

/// <summary>Which media may be where, and which media types make up which.</summary>
[Route(ManagementApi.Root + "/media-type")]
[SectionAccess(Constants.Applications.Media, Constants.Applications.Settings)]
internal sealed class MediaTypeStructureController(IMediaTypeService types, IMediaTypeEditingService editing)
    : ContentTypeStructureController<IMediaType>(types)
{
    protected override string What => "media type";

    [HttpPost("available-compositions")]
    [SectionAccess(Constants.Applications.Settings)]
    public async Task<IEnumerable<AvailableCompositionResponse>> AvailableCompositions(MediaTypeCompositionRequest request)
    {
        IEnumerable<ContentTypeAvailableCompositionsResult> available =
            await editing.GetAvailableCompositionsAsync(request.Id, request.CurrentCompositeIds, request.CurrentPropertyAliases);
        return available.Select(ToAvailable);
    }
}
