using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.MediaTypes;

/// <summary>What the editor of media types must know of the site.</summary>
[Route(ManagementApi.Root + "/media-type/configuration")]
[SectionAccess(Constants.Applications.Settings)]
internal sealed class MediaTypeConfigurationController(IReservedFieldNamesService reserved) : ManagementApiController
{
    [HttpGet]
    public MediaTypeConfigurationResponse Get() => new([.. reserved.GetMediaReservedFieldNames()]);
}
