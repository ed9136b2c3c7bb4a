using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Dictionary;

/// <summary>The tree of dictionary items, which lie below each other.</summary>
[SectionAccess(Constants.Applications.Translation)]
[Route(ManagementApi.Root + "/tree/dictionary")]
internal sealed class DictionaryTreeController(IDictionaryItemService dictionary) : ManagementApiController
{
    [HttpGet("root")]
    public async Task<PagedResponse<NamedTreeItem>> Root(int skip = 0, int take = DefaultTake) =>
        await PageAsync([.. await dictionary.GetAtRootAsync()], skip, take);

    [HttpGet("children")]
    public async Task<PagedResponse<NamedTreeItem>> Children(Guid parentId, int skip = 0, int take = DefaultTake) =>
        await PageAsync([.. await dictionary.GetChildrenAsync(parentId)], skip, take);

    /// <summary>The items from the root down to one, itself included.</summary>
    [HttpGet("ancestors")]
    public async Task<IReadOnlyList<NamedTreeItem>> Ancestors(Guid descendantId)
    {
        Stack<NamedTreeItem> path = [];
        for (Guid? key = descendantId; key is { } id && await dictionary.GetAsync(id) is { } item; key = item.ParentId)
        {
            path.Push(await MapAsync(item));
        }

        return [.. path];
    }

    private async Task<PagedResponse<NamedTreeItem>> PageAsync(IReadOnlyCollection<IDictionaryItem> items, int skip, int take)
    {
        List<NamedTreeItem> page = [];
        foreach (IDictionaryItem item in items.OrderBy(item => item.ItemKey, StringComparer.OrdinalIgnoreCase).Skip(skip).Take(take))
        {
            page.Add(await MapAsync(item));
        }

        return new PagedResponse<NamedTreeItem>(items.Count, page);
    }

    private async Task<NamedTreeItem> MapAsync(IDictionaryItem item) => new(
        item.Key,
        ReferenceById.To(item.ParentId),
        item.ItemKey,
        await dictionary.CountChildrenAsync(item.Key) > 0,
        Flags: []);
}
