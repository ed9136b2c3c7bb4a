using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Persistence.ExternalLogins;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Repositories;
using OdysseyTrust.Cms.Persistence.Scoping;
using OdysseyTrust.Cms.Persistence.TwoFactor;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Users;

/// <summary>Core's users, with their groups, start nodes, sessions and client ids.</summary>
internal sealed partial class UserRepository(
    IDatabaseAccessor accessor,
    UserSessions sessions,
    UserClients clients,
    IOptionsMonitor<GlobalSettings> settings)
    : RowRepository<Guid, IUser, UserRow>(accessor, Columns), IUserRepository
{
    private static readonly UserState[] EveryState =
        [UserState.Active, UserState.Disabled, UserState.LockedOut, UserState.Invited, UserState.Inactive];

    private static readonly RowMap<UserRow> Columns = new RowMap<UserRow>()
        .Map(nameof(IUser.Id), user => user.Id)
        .Map(nameof(IUser.Key), user => user.Key)
        .Map(nameof(IUser.Kind), user => user.Kind)
        .Map(nameof(IUser.Name), user => user.Name)
        .Map(nameof(IUser.Username), user => user.Username)
        .Map(nameof(IUser.Email), user => user.Email)
        .Map(nameof(IUser.Language), user => user.Language)
        .Map(nameof(IUser.IsApproved), user => user.IsApproved)
        .Map(nameof(IUser.IsLockedOut), user => user.IsLockedOut)
        .Map(nameof(IUser.CreateDate), user => user.CreateDate)
        .Map(nameof(IUser.UpdateDate), user => user.UpdateDate)
        .Map(nameof(IUser.InvitedDate), user => user.InvitedDate)
        .Map(nameof(IUser.LastLoginDate), user => user.LastLoginDate)
        .Map(nameof(IUser.LastLockoutDate), user => user.LastLockoutDate)
        .Map(nameof(IUser.LastPasswordChangeDate), user => user.LastPasswordChangeDate);

    protected override IQueryable<UserRow> Rows => Database.Set<UserRow>().AsNoTrackingWithIdentityResolution().AsSplitQuery()
        .Include(user => user.StartNodes)
        .Include(user => user.Groups).ThenInclude(group => group.Languages)
        .Include(user => user.Groups).ThenInclude(group => group.GranularPermissions).ThenInclude(permission => permission.Node);

    private DbSet<UserRow> Users => Database.Set<UserRow>();

    public int GetCountByQuery(IQuery<IUser>? query) => Count(query);

    public bool ExistsByUserName(string username) => Users.Any(user => user.Username == username);

    public bool ExistsByLogin(string login) => ExistsByUserName(login);

    public IUser? Get(int id) => One(user => user.Id == id);

    public IUser? Get(int? id, bool includeSecurityData) => id is { } known ? Get(known) : null;

    public IUser? GetByUsername(string username, bool includeSecurityData) => One(user => user.Username == username);

    /// <summary>Upgrades change this database before anyone can sign in, so no lesser way to read a user is needed while one runs.</summary>
    public IUser? GetForUpgradeByEmail(string email) => One(user => user.Email == email);

    public IEnumerable<IUser> GetAllInGroup(int groupId) => GetEntities(Rows.Where(user => user.Groups.Any(group => group.Id == groupId)));

    public IEnumerable<IUser> GetAllNotInGroup(int groupId) => GetEntities(Rows.Where(user => user.Groups.All(group => group.Id != groupId)));

    public IProfile? GetProfile(string username) => Profile(Users.Where(user => user.Username == username));

    public IProfile? GetProfile(int id) => Profile(Users.Where(user => user.Id == id));

    public IEnumerable<IUser> GetPagedResultsByQuery(
        IQuery<IUser>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        Expression<Func<IUser, object?>> orderBy,
        Direction orderDirection = Direction.Ascending,
        string[]? includeUserGroups = null,
        string[]? excludeUserGroups = null,
        UserState[]? userState = null,
        IQuery<IUser>? filter = null) => GetPagedResultsByQuery(
            query, pageIndex, pageSize, out totalRecords, orderBy, orderDirection, includeUserGroups, excludeUserGroups, userState, null, filter);

    public IEnumerable<IUser> GetPagedResultsByQuery(
        IQuery<IUser>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        Expression<Func<IUser, object?>> orderBy,
        Direction orderDirection,
        string[]? includeUserGroups,
        string[]? excludeUserGroups,
        UserState[]? userState,
        UserKind[]? userKinds,
        IQuery<IUser>? filter = null)
    {
        IQueryable<UserRow> rows = new UserSelection(includeUserGroups, excludeUserGroups, userState, userKinds)
            .Apply(Map.Apply(Map.Apply(Rows, query), filter));
        totalRecords = rows.LongCount();
        return GetEntities(Map.Order(rows, orderBy, orderDirection).ThenBy(user => user.Id)
            .Skip((int)(pageIndex * pageSize)).Take(pageSize));
    }

    public IDictionary<UserState, int> GetUserStates()
    {
        Dictionary<UserState, int> counts = EveryState.ToDictionary(state => state, state => Users.Count(UserStates.In(state)));
        counts[UserState.All] = counts.Values.Sum();
        return counts;
    }

    public override void Delete(IUser entity)
    {
        Database.Set<UserDataRow>().Where(data => data.UserKey == entity.Key).ExecuteDelete();
        Database.Set<ExternalLoginRow>().Where(login => login.UserOrMemberKey == entity.Key).ExecuteDelete();
        Database.Set<TwoFactorLoginRow>().Where(login => login.UserOrMemberKey == entity.Key).ExecuteDelete();

        // What the user made stays, and says no more who made it.
        Database.Set<NodeRow>().Where(node => node.CreatorId == entity.Id)
            .ExecuteUpdate(update => update.SetProperty(node => node.CreatorId, (int?)null));
        base.Delete(entity);
    }

    protected override IQueryable<UserRow> WithIds(IQueryable<UserRow> rows, Guid[] ids) => rows.Where(user => ids.Contains(user.Key));

    protected override IQueryable<UserRow> RowOf(IUser entity) => Users.Where(user => user.Id == entity.Id);

    protected override int IdOf(UserRow row) => row.Id;

    protected override IUser ToEntity(UserRow row) => row.ToUser(settings.CurrentValue);

    protected override void Take(UserRow row, IUser entity) => row.Take(entity);

    protected override void Insert(IUser entity)
    {
        entity.SecurityStamp ??= NewSecurityStamp();
        base.Insert(entity);
        AddWhatBelongsTo(entity);
    }

    protected override void Update(IUser entity)
    {
        EndSessionsOfChangedSignIn(entity);
        base.Update(entity);
        Database.Set<UserStartNodeRow>().Where(start => start.UserId == entity.Id).ExecuteDelete();
        Database.Set<UserInGroupRow>().Where(membership => membership.UserId == entity.Id).ExecuteDelete();
        AddWhatBelongsTo(entity);
    }

    /// <summary>Who signs in by other means than before is signed out wherever they were signed in by the old ones.</summary>
    private static void EndSessionsOfChangedSignIn(IUser user)
    {
        bool nameChanged = user.IsPropertyDirty(nameof(IUser.Username)) || user.IsPropertyDirty(nameof(IUser.Email));
        if (nameChanged && !user.IsPropertyDirty(nameof(IUser.EmailConfirmedDate)))
        {
            user.EmailConfirmedDate = null;
        }

        if ((nameChanged || user.IsPropertyDirty(nameof(IUser.RawPasswordValue))) && !user.IsPropertyDirty(nameof(IUser.SecurityStamp)))
        {
            user.SecurityStamp = NewSecurityStamp();
        }
    }

    private static string NewSecurityStamp() => Guid.NewGuid().ToString();

    private void AddWhatBelongsTo(IUser user)
    {
        Database.AddRange(StartNodes(user.Id, StartNodeKind.Content, user.StartContentIds));
        Database.AddRange(StartNodes(user.Id, StartNodeKind.Media, user.StartMediaIds));
        Database.AddRange(StartNodes(user.Id, StartNodeKind.Element, user.StartElementIds));
        Database.AddRange(user.Groups.Select(group => group.Id).Distinct()
            .Select(groupId => new UserInGroupRow { UserId = user.Id, UserGroupId = groupId }));
        Database.SaveAndForget();
    }

    private static IEnumerable<UserStartNodeRow> StartNodes(int userId, StartNodeKind kind, int[]? nodeIds) =>
        (nodeIds ?? []).Distinct().Select(nodeId => new UserStartNodeRow { UserId = userId, Kind = kind, NodeId = nodeId });

    private static UserProfile? Profile(IQueryable<UserRow> rows) =>
        rows.Select(user => new UserProfile(user.Id, user.Name)).SingleOrDefault();

    private IUser? One(Expression<Func<UserRow, bool>> predicate) => GetEntities(Rows.Where(predicate)).FirstOrDefault();
}
