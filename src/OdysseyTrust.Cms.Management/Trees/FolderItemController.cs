using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Trees;

/// <summary>Things that lie in folders, where others refer to them.</summary>
internal abstract class FolderItemController(TreeTypes types, FolderTree tree) : ManagementApiController
{
    /// <summary>The folders that lie above each.</summary>
    [HttpGet("ancestors")]
    public IReadOnlyList<ItemAncestorsResponse<NamedItem>> Ancestors([FromQuery(Name = "id")] HashSet<Guid> ids) =>
        [.. ids.Select(id => new ItemAncestorsResponse<NamedItem>(
            id,
            [.. tree.ReadAncestors(types, id)
                .Where(entity => entity.Key != id)
                .Select(entity => new NamedItem(entity.Key, entity.Name ?? string.Empty, Flags: []))]))];
}
