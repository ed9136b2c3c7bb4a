using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Templates;

/// <summary>Templates where others refer to them.</summary>
[Route(ManagementApi.Root + "/item/template")]
internal sealed class TemplateItemController(ITemplateService templates) : ManagementApiController
{
    [HttpGet]
    public async Task<IReadOnlyList<TemplateItem>> Get([FromQuery(Name = "id")] HashSet<Guid> ids) =>
        ids.Count == 0 ? [] : [.. (await templates.GetAllAsync([.. ids])).Select(Map)];

    [HttpGet("search")]
    public async Task<PagedResponse<TemplateItem>> Search(string? query, int skip = 0, int take = DefaultTake)
    {
        ITemplate[] found = [.. (await templates.GetAllAsync())
            .Where(template => template.Name?.Contains(query ?? string.Empty, StringComparison.OrdinalIgnoreCase) == true)];
        return found.ToPage(skip, take, Map);
    }

    private static TemplateItem Map(ITemplate template) => new(template.Key, template.Name ?? string.Empty, template.Alias, Flags: []);
}
