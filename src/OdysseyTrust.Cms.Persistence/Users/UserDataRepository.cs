using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Infrastructure.Persistence.Querying;

namespace OdysseyTrust.Cms.Persistence.Users;

/// <summary>What the back office remembers for its users.</summary>
internal sealed class UserDataRepository(IDatabaseAccessor accessor) : IUserDataRepository
{
    private static readonly Expression<Func<UserDataRow, IUserData>> ToUserData = row => new UserData
    {
        Key = row.Key,
        UserKey = row.UserKey,
        Group = row.Group,
        Identifier = row.Identifier,
        Value = row.Value,
    };

    private CmsDbContext Database => accessor.Database;

    private DbSet<UserDataRow> Rows => Database.Set<UserDataRow>();

    public Task<IUserData?> GetAsync(Guid key) => Rows.Where(row => row.Key == key).Select(ToUserData).SingleOrDefaultAsync();

    public Task<PagedModel<IUserData>> GetAsync(int skip, int take, IUserDataFilter? filter = null)
    {
        IQueryable<UserDataRow> rows = Rows;
        if (filter?.UserKeys is { Count: > 0 } userKeys)
        {
            rows = rows.Where(row => userKeys.Contains(row.UserKey));
        }

        if (filter?.Groups is { Count: > 0 } groups)
        {
            rows = rows.Where(row => groups.Contains(row.Group));
        }

        if (filter?.Identifiers is { Count: > 0 } identifiers)
        {
            rows = rows.Where(row => identifiers.Contains(row.Identifier));
        }

        return rows.OrderBy(row => row.Group).ThenBy(row => row.Identifier).ThenBy(row => row.Key).ToPagedModelAsync(skip, take, ToUserData);
    }

    public Task<IUserData> Save(IUserData userData)
    {
        UserDataRow row = new() { Key = userData.Key };
        Take(row, userData);
        Rows.Add(row);
        Database.SaveAndForget();
        return Task.FromResult(userData);
    }

    public async Task<IUserData> Update(IUserData userData)
    {
        UserDataRow row = await Rows.SingleAsync(row => row.Key == userData.Key);
        Take(row, userData);
        Database.SaveAndForget();
        return userData;
    }

    public Task Delete(IUserData userData) => Rows.Where(row => row.Key == userData.Key).ExecuteDeleteAsync();

    private static void Take(UserDataRow row, IUserData userData)
    {
        row.UserKey = userData.UserKey;
        row.Group = userData.Group;
        row.Identifier = userData.Identifier;
        row.Value = userData.Value;
    }
}
