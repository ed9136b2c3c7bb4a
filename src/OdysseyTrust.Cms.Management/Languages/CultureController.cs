using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Languages;

/// <summary>The cultures that languages can be made of.</summary>
[Route(ManagementApi.Root + "/culture")]
internal sealed class CultureController(ICultureService cultures) : ManagementApiController
{
    [HttpGet]
    public PagedResponse<CultureResponse> GetAll(int skip = 0, int take = 100) =>
        cultures.GetValidCultureInfos().ToPage(skip, take, culture => new CultureResponse(culture.Name, culture.EnglishName));
}
