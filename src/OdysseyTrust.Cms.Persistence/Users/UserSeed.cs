using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Seeding;
using OdysseyTrust.Cms.Persistence.UserGroups;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;

namespace OdysseyTrust.Cms.Persistence.Users;

/// <summary>
/// The super user, who can't sign in until they are given a password, and the stock user groups. Groups are stored in an empty database only: an
/// administrator may delete some of them for good.
/// </summary>
internal sealed class UserSeed(TimeProvider clock, IOptions<GlobalSettings> settings) : IDatabaseSeed
{
    public int Order => 10;

    public void Seed(CmsDbContext database)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        if (!database.Set<UserGroupRow>().Any())
        {
            database.AddRange(StockUserGroups.Create(now));
        }

        if (database.Set<UserRow>().Any(user => user.Key == Constants.Security.SuperUserKey))
        {
            return;
        }

        database.Add(SuperUser(now));
        database.SaveAndForget();
        database.AddRange(database.Set<UserGroupRow>()
            .Where(group => group.Key == Constants.Security.AdminGroupKey || group.Key == Constants.Security.SensitiveDataGroupKey)
            .Select(group => new UserInGroupRow { UserId = UserRow.SuperUserId, UserGroupId = group.Id }));
    }

    private UserRow SuperUser(DateTime now) => new()
    {
        Id = UserRow.SuperUserId,
        Key = Constants.Security.SuperUserKey,
        Name = "Administrator",
        Username = "admin",
        IsApproved = true,
        Language = settings.Value.DefaultUILanguage,
        SecurityStamp = Guid.NewGuid().ToString(),
        CreateDate = now,
        UpdateDate = now,
    };
}
