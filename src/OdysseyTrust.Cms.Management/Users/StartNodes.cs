using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>Start nodes as the API names them.</summary>
/// <param name="Ids">The nodes; none when the root is one.</param>
/// <param name="HasRootAccess">Whether the user starts at the root.</param>
internal sealed record StartNodes(IReadOnlyList<ReferenceById> Ids, bool HasRootAccess)
{
    /// <param name="ids">The ids that Core has; the root's among them means all.</param>
    /// <param name="objectType">What the nodes are.</param>
    /// <param name="entities">Finds their keys.</param>
    public static StartNodes From(IEnumerable<int>? ids, UmbracoObjectTypes objectType, IEntityService entities)
    {
        int[] all = [.. ids ?? []];
        return new StartNodes(
            [.. all.Where(id => id != Constants.System.Root)
                .Select(id => entities.GetKey(id, objectType))
                .Where(key => key.Success)
                .Select(key => new ReferenceById(key.Result))],
            all.Contains(Constants.System.Root));
    }
}
