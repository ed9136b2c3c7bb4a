using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Repositories;
using OdysseyTrust.Cms.Persistence.Scoping;
using OdysseyTrust.Cms.Persistence.Users;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Cms.Persistence.UserGroups;

/// <summary>Core's user groups, with the users in them, their languages and their permissions.</summary>
internal sealed class UserGroupRepository(IDatabaseAccessor accessor, UserGroupNodePermissions nodePermissions, IShortStringHelper shortStringHelper)
    : RowRepository<int, IUserGroup, UserGroupRow>(accessor, Columns), IUserGroupRepository
{
    private static readonly RowMap<UserGroupRow> Columns = new RowMap<UserGroupRow>()
        .Map(nameof(IUserGroup.Id), group => group.Id)
        .Map(nameof(IUserGroup.Key), group => group.Key)
        .Map(nameof(IUserGroup.Alias), group => group.Alias)
        .Map(nameof(IUserGroup.Name), group => group.Name)
        .Map(nameof(IUserGroup.Description), group => group.Description)
        .Map(nameof(IUserGroup.Icon), group => group.Icon)
        .Map(nameof(IUserGroup.HasAccessToAllLanguages), group => group.HasAccessToAllLanguages)
        .Map(nameof(IUserGroup.StartContentId), group => group.StartContentId)
        .Map(nameof(IUserGroup.StartMediaId), group => group.StartMediaId)
        .Map(nameof(IUserGroup.StartElementId), group => group.StartElementId)
        .Map(nameof(IUserGroup.CreateDate), group => group.CreateDate)
        .Map(nameof(IUserGroup.UpdateDate), group => group.UpdateDate);

    protected override IQueryable<UserGroupRow> Rows => Database.Set<UserGroupRow>().AsNoTracking().AsSplitQuery()
        .Include(group => group.Languages)
        .Include(group => group.GranularPermissions).ThenInclude(permission => permission.Node);

    public IUserGroup? Get(string alias) => GetEntities(Rows.Where(group => group.Alias == alias)).FirstOrDefault();

    public IEnumerable<IUserGroup> GetGroupsAssignedToSection(string sectionAlias) =>
        GetEntities(Rows.Where(group => group.Sections.Contains(sectionAlias)));

    public void AddOrUpdateGroupWithUsers(IUserGroup userGroup, int[]? userIds)
    {
        Save(userGroup);
        if (userIds is null)
        {
            return;
        }

        DbSet<UserInGroupRow> memberships = Database.Set<UserInGroupRow>();
        memberships.Where(membership => membership.UserGroupId == userGroup.Id).ExecuteDelete();
        memberships.AddRange(userIds.Distinct().Select(id => new UserInGroupRow { UserId = id, UserGroupId = userGroup.Id }));
        Database.SaveAndForget();
    }

    public EntityPermissionCollection GetPermissions(int[] groupIds, params int[] entityIds) => nodePermissions.Get(groupIds, entityIds);

    public EntityPermissionCollection GetPermissions(IReadOnlyUserGroup[]? groups, bool fallbackToDefaultPermissions, params int[] nodeIds)
    {
        IReadOnlyUserGroup[] known = groups ?? [];
        EntityPermissionCollection permissions = nodePermissions.Get([.. known.Select(group => group.Id)], nodeIds);
        if (!fallbackToDefaultPermissions)
        {
            return permissions;
        }

        int[] entityIds = nodeIds.Length > 0 ? nodeIds : [.. permissions.Select(permission => permission.EntityId).Distinct()];
        foreach (IReadOnlyUserGroup group in known)
        {
            // A set of one permission for each group and node: what is there already stands.
            permissions.UnionWith(entityIds.Select(id => new EntityPermission(group.Id, id, group.Permissions, isDefaultPermissions: true)));
        }

        return permissions;
    }

    public void ReplaceGroupPermissions(int groupId, ISet<string> permissions, params int[] entityIds) =>
        nodePermissions.Replace(groupId, permissions, entityIds);

    public void AssignGroupPermission(int groupId, string permission, params int[] entityIds) =>
        nodePermissions.Assign(groupId, permission, entityIds);

    protected override IQueryable<UserGroupRow> WithIds(IQueryable<UserGroupRow> rows, int[] ids) => rows.Where(group => ids.Contains(group.Id));

    protected override IQueryable<UserGroupRow> RowOf(IUserGroup entity) => Database.Set<UserGroupRow>().Where(group => group.Id == entity.Id);

    protected override int IdOf(UserGroupRow row) => row.Id;

    protected override IUserGroup ToEntity(UserGroupRow row) =>
        row.ToUserGroup(shortStringHelper, Database.Set<UserInGroupRow>().Count(membership => membership.UserGroupId == row.Id));

    protected override void Take(UserGroupRow row, IUserGroup entity) => row.Take(entity);

    protected override void Insert(IUserGroup entity)
    {
        base.Insert(entity);
        AddWhatBelongsTo(entity);
    }

    protected override void Update(IUserGroup entity)
    {
        base.Update(entity);
        Database.Set<UserGroupLanguageRow>().Where(language => language.UserGroupId == entity.Id).ExecuteDelete();
        Database.Set<GranularPermissionRow>().Where(permission => permission.UserGroupId == entity.Id).ExecuteDelete();
        AddWhatBelongsTo(entity);
    }

    private void AddWhatBelongsTo(IUserGroup group)
    {
        Database.AddRange(group.AllowedLanguages.Distinct().Select(id => new UserGroupLanguageRow { UserGroupId = group.Id, LanguageId = id }));
        Dictionary<Guid, int> nodeIds = NodeIds([.. group.GranularPermissions.Select(permission => permission.Key).OfType<Guid>().Distinct()]);
        Database.AddRange(group.GranularPermissions.Select(permission => new GranularPermissionRow
        {
            UserGroupId = group.Id,
            Context = permission.Context,
            NodeId = permission.Key is { } key ? NodeId(nodeIds, key, permission) : null,
            Permission = permission.Permission,
        }));
        Database.SaveAndForget();
    }

    private static int NodeId(Dictionary<Guid, int> nodeIds, Guid key, IGranularPermission permission) => nodeIds.TryGetValue(key, out int id)
        ? id
        : throw new InvalidOperationException($"'{permission.Permission}' can't be given on {key}: there is no such {permission.Context}.");

    private Dictionary<Guid, int> NodeIds(Guid[] keys) => keys.Length == 0
        ? []
        : Database.Set<NodeRow>().Where(node => keys.Contains(node.Key)).ToDictionary(node => node.Key, node => node.Id);
}
