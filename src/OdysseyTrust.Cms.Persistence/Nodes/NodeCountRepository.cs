using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Contents;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Nodes;

/// <summary>How much of each kind the site has; what is in a recycle bin does not count.</summary>
internal sealed class NodeCountRepository(IDatabaseAccessor accessor) : INodeCountRepository
{
    private DbSet<NodeRow> Nodes => accessor.Database.Set<NodeRow>();

    public int GetNodeCount(Guid nodeType) => Nodes.Count(node => node.ObjectType == nodeType && !node.Trashed);

    /// <summary>Files, and not the folders that they are in.</summary>
    public int GetMediaCount() => Nodes.Count(node =>
        node.ObjectType == Constants.ObjectTypes.Media
        && !node.Trashed
        && !accessor.Database.Set<ContentRow>().Any(content =>
            content.Id == node.Id && content.ContentType.Node.Key == Constants.MediaTypes.Guids.FolderGuid));
}
