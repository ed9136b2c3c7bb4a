using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;

namespace OdysseyTrust.Cms.Management.PublishedCache;

/// <summary>What visitors are served from. It is held in memory alone, so that to rebuild it and to load it again are the same work.</summary>
[SectionAccess(Constants.Applications.Settings)]
[Route(ManagementApi.Root + "/published-cache")]
internal sealed class PublishedCacheController(IDatabaseCacheRebuilder rebuilder) : ManagementApiController
{
    [HttpGet("rebuild/status")]
    public async Task<RebuildStatusResponse> Status() => new(await rebuilder.IsRebuildingAsync());

    /// <summary>Answers at once; the status tells when it is done.</summary>
    [HttpPost("rebuild")]
    public Task<IActionResult> Rebuild() => LoadAsync(useBackgroundThread: true);

    /// <summary>Answers when it is done.</summary>
    [HttpPost("reload")]
    public Task<IActionResult> Reload() => LoadAsync(useBackgroundThread: false);

    private async Task<IActionResult> LoadAsync(bool useBackgroundThread)
    {
        Attempt<DatabaseCacheRebuildResult> attempt = await rebuilder.RebuildAsync(useBackgroundThread);
        return attempt.Success
            ? Ok()
            : Refuse(attempt.Result, OperationProblem.Conflict("The cache is being rebuilt", "Wait until it has been rebuilt, then try again."));
    }
}

/// <summary>Whether the cache is being rebuilt.</summary>
internal sealed record RebuildStatusResponse(bool IsRebuilding);
