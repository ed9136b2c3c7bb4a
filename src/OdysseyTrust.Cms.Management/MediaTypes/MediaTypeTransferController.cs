using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.ImportExport;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.MediaTypes;

/// <summary>Media types to and from files.</summary>
[Route(ManagementApi.Root + "/media-type")]
[SectionAccess(Constants.Applications.Settings)]
internal sealed class MediaTypeTransferController(IMediaTypeService types, IEntityXmlSerializer serializer) : ManagementApiController
{
    [HttpGet("{id:guid}/export")]
    public async Task<IActionResult> Export(Guid id) => await types.GetAsync(id) is { } type
        ? serializer.Serialize(type).ToFile(type.Alias + XmlFiles.UmbracoMediaType)
        : Missing("media type");
}
