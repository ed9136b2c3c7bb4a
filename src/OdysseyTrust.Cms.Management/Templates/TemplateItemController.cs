using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Templates;

/// <summary>Templates where others refer to them.</summary>
[Route(ManagementApi.Root + "/item/template")]
internal sealed class TemplateItemController(ITemplateService templates, FolderTree tree) : ManagementApiController
{
    [HttpGet]
    public async Task<IReadOnlyList<TemplateItem>> Get([FromQuery(Name = "id")] HashSet<Guid> ids) =>
        ids.Count == 0 ? [] : [.. (await templates.GetAllAsync([.. ids])).Select(Map)];

    /// <summary>The layouts that each lies within, the outermost first.</summary>
    [HttpGet("ancestors")]
    public async Task<IReadOnlyList<ItemAncestorsResponse<TemplateItem>>> Ancestors([FromQuery(Name = "id")] HashSet<Guid> ids)
    {
        Dictionary<Guid, Guid[]> layouts = ids.ToDictionary(
            id => id,
            id => tree.ReadAncestors(TemplateTreeController.Types, id).Select(entity => entity.Key).Where(key => key != id).ToArray());
        Dictionary<Guid, TemplateItem> items = (await Get([.. layouts.Values.SelectMany(keys => keys)])).ToDictionary(item => item.Id);
        return [.. layouts.Select(path => new ItemAncestorsResponse<TemplateItem>(path.Key, [.. path.Value.Where(items.ContainsKey).Select(key => items[key])]))];
    }

    [HttpGet("search")]
    public async Task<PagedResponse<TemplateItem>> Search(string? query, int skip = 0, int take = DefaultTake)
    {
        ITemplate[] found = [.. (await templates.GetAllAsync())
            .Where(template => template.Name?.Contains(query ?? string.Empty, StringComparison.OrdinalIgnoreCase) == true)];
        return found.ToPage(skip, take, Map);
    }

    private static TemplateItem Map(ITemplate template) => new(template.Key, template.Name ?? string.Empty, template.Alias, Flags: []);
}
