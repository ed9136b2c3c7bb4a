using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace OdysseyTrust.Cms.Persistence.UserGroups;

/// <summary>The permissions that user groups have on single documents and elements.</summary>
internal sealed class UserGroupNodePermissions(IDatabaseAccessor accessor)
{
    private CmsDbContext Database => accessor.Database;

    /// <summary>The verbs, by group and node.</summary>
    /// <param name="groupIds">The groups that are asked about.</param>
    /// <param name="nodeIds">The nodes that are asked about; none for all.</param>
    public EntityPermissionCollection Get(int[] groupIds, int[] nodeIds)
    {
        // A permission on a property stands on its document type, and is no permission on that type.
        IQueryable<GranularPermissionRow> rows = Database.Set<GranularPermissionRow>().Where(permission =>
            groupIds.Contains(permission.UserGroupId)
            && permission.NodeId != null
            && permission.Context != DocumentPropertyValueGranularPermission.ContextType);
        if (nodeIds.Length > 0)
        {
            rows = rows.Where(permission => nodeIds.Contains(permission.NodeId!.Value));
        }

        return Collect(rows);
    }

    /// <summary>The verbs that any group has on a node, by group.</summary>
    public EntityPermissionCollection On(int nodeId) => Collect(Database.Set<GranularPermissionRow>().Where(permission =>
        permission.NodeId == nodeId && permission.Context != DocumentPropertyValueGranularPermission.ContextType));

    /// <summary>Leaves on the node exactly these verbs, each with the group that has it.</summary>
    public void ReplaceOn(int nodeId, IEnumerable<EntityPermission> permissions)
    {
        Database.Set<GranularPermissionRow>()
            .Where(permission => permission.NodeId == nodeId && permission.Context != DocumentPropertyValueGranularPermission.ContextType)
            .ExecuteDelete();
        foreach (EntityPermission permission in permissions)
        {
            Add(permission.UserGroupId, permission.AssignedPermissions, [nodeId]);
        }
    }

    /// <summary>Leaves the group exactly these verbs on each of the nodes.</summary>
    public void Replace(int groupId, ISet<string> verbs, int[] nodeIds)
    {
        OnNodes(groupId, nodeIds).ExecuteDelete();
        Add(groupId, verbs, nodeIds);
    }

    /// <summary>Gives the group one more verb on each of the nodes.</summary>
    public void Assign(int groupId, string verb, int[] nodeIds)
    {
        OnNodes(groupId, nodeIds).Where(permission => permission.Permission == verb).ExecuteDelete();
        Add(groupId, [verb], nodeIds);
    }

    private static EntityPermissionCollection Collect(IQueryable<GranularPermissionRow> rows) => new(rows
        .Select(permission => new { permission.UserGroupId, NodeId = permission.NodeId!.Value, permission.Permission })
        .AsEnumerable()
        .GroupBy(permission => (permission.UserGroupId, permission.NodeId), permission => permission.Permission)
        .Select(verbs => new EntityPermission(verbs.Key.UserGroupId, verbs.Key.NodeId, verbs.ToHashSet())));

    private IQueryable<GranularPermissionRow> OnNodes(int groupId, int[] nodeIds) =>
        Database.Set<GranularPermissionRow>().Where(permission =>
            permission.UserGroupId == groupId
            && permission.Context != DocumentPropertyValueGranularPermission.ContextType
            && nodeIds.Contains(permission.NodeId!.Value));

    private void Add(int groupId, IEnumerable<string> verbs, int[] nodeIds)
    {
        HashSet<int> elements = [.. Database.Set<NodeRow>()
            .Where(node => nodeIds.Contains(node.Id)
                && (node.ObjectType == Constants.ObjectTypes.Element || node.ObjectType == Constants.ObjectTypes.ElementContainer))
            .Select(node => node.Id)];
        Database.AddRange(
            from verb in verbs
            from nodeId in nodeIds
            select new GranularPermissionRow
            {
                UserGroupId = groupId,
                Context = elements.Contains(nodeId) ? ElementGranularPermission.ContextType : DocumentGranularPermission.ContextType,
                NodeId = nodeId,
                Permission = verb,
            });
        Database.SaveAndForget();
    }
}
