using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.LogViewer;

/// <summary>Searches of the log that are kept under a name, for all who may read it.</summary>
[Route(ManagementApi.Root + "/log-viewer/saved-search")]
[SectionAccess(Constants.Applications.Settings)]
internal sealed class SavedLogSearchController(ILogViewerService logs) : ManagementApiController
{
    [HttpGet]
    public async Task<PagedResponse<SavedLogSearch>> GetAll(int skip = 0, int take = DefaultTake) =>
        (await logs.GetSavedLogQueriesAsync(skip, take)).ToResponse(ToModel);

    [HttpGet("{name}")]
    public async Task<IActionResult> Get(string name) =>
        await logs.GetSavedLogQueryByNameAsync(Decode(name)) is { } search ? Ok(ToModel(search)) : Refuse(LogViewerOperationStatus.NotFoundLogSearch);

    [HttpPost]
    public async Task<IActionResult> Create(SavedLogSearch request)
    {
        Attempt<ILogViewerQuery?, LogViewerOperationStatus> added = await logs.AddSavedLogQueryAsync(request.Name, request.Query);
        return added.Success ? CreatedAtAction(nameof(Get), new { name = request.Name }, value: null) : Refuse(added.Status);
    }

    [HttpDelete("{name}")]
    public async Task<IActionResult> Delete(string name)
    {
        Attempt<ILogViewerQuery?, LogViewerOperationStatus> deleted = await logs.DeleteSavedLogQueryAsync(Decode(name));
        return deleted.Success ? Ok() : Refuse(deleted.Status);
    }

    /// <summary>The server leaves a slash encoded, since it would be taken for the end of the name.</summary>
    private static string Decode(string name) => name.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    private static SavedLogSearch ToModel(ILogViewerQuery search) => new(search.Name, search.Query);

    private static ObjectResult Refuse(LogViewerOperationStatus status) => Refuse(status, status.ToProblem());
}
