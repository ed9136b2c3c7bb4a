using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.TemporaryFiles;

/// <summary>Files on their way into media items, documents and avatars.</summary>
[Route(ManagementApi.Root + "/temporary-file")]
internal sealed class TemporaryFileController(
    ITemporaryFileService files,
    IOptionsMonitor<ContentSettings> content,
    IOptionsMonitor<RuntimeSettings> runtime,
    IEventMessagesFactory messages) : ManagementApiController
{
    [HttpGet("configuration")]
    public TemporaryFileConfigurationResponse Configuration() => new(
        [.. content.CurrentValue.Imaging.ImageFileTypes],
        [.. content.CurrentValue.DisallowedUploadedFileExtensions],
        [.. content.CurrentValue.AllowedUploadedFileExtensions],
        runtime.CurrentValue.MaxRequestLength);

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Get(Guid id) => await files.GetAsync(id) is { } file
        ? Ok(new TemporaryFileResponse(file.Key, file.AvailableUntil, file.FileName))
        : Refuse(TemporaryFileOperationStatus.NotFound, TemporaryFileOperationStatus.NotFound.ToProblem());

    [HttpPost]
    [TypeFilter<UploadSizeFilter>]
    public async Task<IActionResult> Create([FromForm] CreateTemporaryFileRequest request)
    {
        CreateTemporaryFileModel model = new() { Key = request.Id, FileName = request.File.FileName, OpenReadStream = request.File.OpenReadStream };
        Attempt<TemporaryFileModel?, TemporaryFileOperationStatus> created = await files.CreateAsync(model);
        return created is { Success: true, Result: { } file } ? CreatedAtId(nameof(Get), file.Key) : Refuse(created.Status, created.Status.ToProblem(model.FileName, Reason()));
    }

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Delete(Guid id)
    {
        Attempt<TemporaryFileModel?, TemporaryFileOperationStatus> deleted = await files.DeleteAsync(id);
        return deleted.Success ? Ok() : Refuse(deleted.Status, deleted.Status.ToProblem());
    }

    private string? Reason() => messages.GetOrDefault()?.GetAll().LastOrDefault(message => message.MessageType == EventMessageType.Error)?.Message;
}
