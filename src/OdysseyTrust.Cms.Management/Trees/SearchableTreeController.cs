using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Trees;

/// <summary>A tree with folders whose nodes are also found by a part of their name.</summary>
/// <typeparam name="TItem">A node as the API has it.</typeparam>
internal abstract class SearchableTreeController<TItem>(TreeTypes types, FolderTree tree, TreeParents parents, IEntitySearchService search)
    : FolderTreeController<TItem>(types, tree, parents)
{
    /// <summary>The nodes that match, wherever they lie; without a query, all.</summary>
    [HttpGet("search")]
    public async Task<PagedResponse<TItem>> Search(string? query, int skip = 0, int take = DefaultTake, TreeItemKind itemKind = TreeItemKind.All)
    {
        PagedModel<IEntitySlim> found = string.IsNullOrWhiteSpace(query)
            ? search.Search(ToFind(itemKind), skip, take)
            : search.Search(ToFind(itemKind), query, skip, take);
        return new PagedResponse<TItem>(found.Total, await MapAsync([.. found.Items]));
    }
}
