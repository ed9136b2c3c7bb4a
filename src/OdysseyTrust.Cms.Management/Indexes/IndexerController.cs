using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Indexes;

/// <summary>The indexes that the site is searched by.</summary>
[Route(ManagementApi.Root + "/indexer")]
[SectionAccess(Constants.Applications.Settings)]
internal sealed class IndexerController(IEnumerable<IManagedIndex> indexes) : ManagementApiController
{
    private const string What = "index";

    [HttpGet]
    public async Task<PagedResponse<IndexResponse>> GetAll(int skip = 0, int take = DefaultTake)
    {
        IndexResponse[] all = await Task.WhenAll(indexes.Select(ToResponseAsync));
        return all.ToPage(skip, take, index => index);
    }

    [HttpGet("{indexName}")]
    public async Task<IActionResult> Get(string indexName) => Find(indexName) is { } index ? Ok(await ToResponseAsync(index)) : Missing(What);

    /// <summary>Answers at once; the health of the index tells when it is done.</summary>
    [HttpPost("{indexName}/rebuild")]
    public async Task<IActionResult> Rebuild(string indexName)
    {
        if (Find(indexName) is not { } index)
        {
            return Missing(What);
        }

        return await index.TryRebuildAsync()
            ? Ok()
            : Refuse(IndexRebuildStatus.AlreadyRunning, OperationProblem.Conflict("The index is being rebuilt", "Wait until it has been rebuilt, then try again."));
    }

    private static async Task<IndexResponse> ToResponseAsync(IManagedIndex index)
    {
        ManagedIndexStatus status = await index.GetStatusAsync();
        return new IndexResponse(
            index.Name,
            new HealthStatusResponse(status.Health, status.Message),
            status.Health != ManagedIndexHealth.Rebuilding,
            index.Name,
            status.DocumentCount,
            status.FieldCount,
            status.Properties);
    }

    private IManagedIndex? Find(string name) => indexes.FirstOrDefault(index => index.Name.InvariantEquals(name));
}
