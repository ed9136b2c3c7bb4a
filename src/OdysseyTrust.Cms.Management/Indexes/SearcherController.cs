using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Indexes;

/// <summary>Looks into the indexes: each has a searcher, of the same name.</summary>
[Route(ManagementApi.Root + "/searcher")]
[SectionAccess(Constants.Applications.Settings)]
internal sealed class SearcherController(IEnumerable<IManagedIndex> indexes) : ManagementApiController
{
    [HttpGet]
    public PagedResponse<SearcherResponse> GetAll(int skip = 0, int take = DefaultTake) =>
        indexes.ToArray().ToPage(skip, take, index => new SearcherResponse(index.Name));

    [HttpGet("{searcherName}/query")]
    public IActionResult Query(string searcherName, string? term = null, int skip = 0, int take = DefaultTake)
    {
        if (indexes.FirstOrDefault(index => index.Name.InvariantEquals(searcherName)) is not { } index)
        {
            return Missing("searcher");
        }

        PagedModel<ManagedIndexMatch> found = string.IsNullOrWhiteSpace(term) ? new PagedModel<ManagedIndexMatch>(0, []) : index.Search(term, skip, take);
        return Ok(found.ToResponse(ToResponse));
    }

    private static SearchResultResponse ToResponse(ManagedIndexMatch match) => new(
        match.Id,
        match.Score,
        match.Fields.Count,
        [.. match.Fields.Select(field => new SearchResultField(field.Key, field.Value))]);
}
