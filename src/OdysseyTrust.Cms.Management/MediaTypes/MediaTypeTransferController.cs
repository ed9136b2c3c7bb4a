using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.ImportExport;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ImportExport;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.MediaTypes;

/// <summary>Media types to and from files.</summary>
[Route(ManagementApi.Root + "/media-type")]
[SectionAccess(Constants.Applications.Settings)]
[UnreadableImport]
internal sealed class MediaTypeTransferController(IMediaTypeService types, IMediaTypeImportService imports, IEntityXmlSerializer serializer)
    : ManagementApiController
{
    [HttpGet("{id:guid}/export")]
    public async Task<IActionResult> Export(Guid id) => await types.GetAsync(id) is { } type
        ? serializer.Serialize(type).ToFile(type.Alias + XmlFiles.UmbracoMediaType)
        : Missing("media type");

    [HttpPost("import")]
    public async Task<IActionResult> Import(ImportFileRequest request)
    {
        Attempt<IMediaType?, MediaTypeImportOperationStatus> imported = await imports.Import(request.File.Id, CurrentUserKey);
        return imported is { Success: true, Result: { } type }
            ? CreatedAtId(nameof(MediaTypeController.Get), type.Key, "MediaType")
            : Refuse(imported.Status, imported.Status.ToProblem());
    }

    [HttpPut("{id:guid}/import")]
    public async Task<IActionResult> Import(Guid id, ImportFileRequest request)
    {
        Attempt<IMediaType?, MediaTypeImportOperationStatus> imported = await imports.Import(request.File.Id, CurrentUserKey, id);
        return imported.Success ? Ok() : Refuse(imported.Status, imported.Status.ToProblem());
    }
}
