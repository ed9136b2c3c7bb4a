using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Repositories;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;

namespace OdysseyTrust.Cms.Persistence.ExternalLogins;

/// <summary>External logins and their tokens. Core finds both by <c>Key</c>, which here is the key of the user or member that they belong to.</summary>
internal sealed class ExternalLoginRepository(IDatabaseAccessor accessor, TimeProvider clock)
    : RowRepository<int, IIdentityUserLogin, ExternalLoginRow>(accessor, LoginColumns), IExternalLoginWithKeyRepository
{
    private static readonly RowMap<ExternalLoginRow> LoginColumns = new RowMap<ExternalLoginRow>()
        .Map(nameof(IIdentityUserLogin.Id), login => login.Id)
        .Map(nameof(IIdentityUserLogin.Key), login => login.UserOrMemberKey)
        .Map(nameof(IIdentityUserLogin.LoginProvider), login => login.LoginProvider)
        .Map(nameof(IIdentityUserLogin.ProviderKey), login => login.ProviderKey)
        .Map(nameof(IIdentityUserLogin.UserData), login => login.UserData)
        .Map(nameof(IIdentityUserLogin.CreateDate), login => login.CreateDate);

    private static readonly RowMap<ExternalLoginTokenRow> TokenColumns = new RowMap<ExternalLoginTokenRow>()
        .Map(nameof(IIdentityUserToken.Id), token => token.Id)
        .Map(nameof(IIdentityUserToken.Key), token => token.ExternalLogin.UserOrMemberKey)
        .Map(nameof(IIdentityUserToken.LoginProvider), token => token.ExternalLogin.LoginProvider)
        .Map(nameof(IIdentityUserToken.Name), token => token.Name)
        .Map(nameof(IIdentityUserToken.Value), token => token.Value)
        .Map(nameof(IIdentityUserToken.CreateDate), token => token.CreateDate);

    private IQueryable<ExternalLoginTokenRow> Tokens => Database.Set<ExternalLoginTokenRow>();

    /// <summary>Leaves the user or member exactly these logins; one that they had keeps its tokens.</summary>
    public void Save(Guid userOrMemberKey, IEnumerable<IExternalLogin> logins)
    {
        IExternalLogin[] wanted = [.. logins];
        List<ExternalLoginRow> known = LoginsOf(userOrMemberKey);
        Database.RemoveRange(known.Where(row => !wanted.Any(login => Matches(row, login))));
        foreach (IExternalLogin login in wanted)
        {
            ExternalLoginRow row = known.Find(row => Matches(row, login)) ?? Database.Add(new ExternalLoginRow
            {
                UserOrMemberKey = userOrMemberKey,
                LoginProvider = login.LoginProvider,
                ProviderKey = login.ProviderKey,
                CreateDate = Now,
            }).Entity;
            row.UserData = login.UserData;
        }

        Database.SaveAndForget();
    }

    /// <summary>Leaves the user or member exactly these tokens.</summary>
    /// <exception cref="InvalidOperationException">A token comes from a provider with which the user or member has no login.</exception>
    public void Save(Guid userOrMemberKey, IEnumerable<IExternalLoginToken> tokens)
    {
        List<ExternalLoginRow> logins = LoginsOf(userOrMemberKey);
        int[] loginIds = [.. logins.Select(login => login.Id)];
        Tokens.Where(token => loginIds.Contains(token.ExternalLoginId)).ExecuteDelete();
        Database.AddRange(tokens.Select(token => new ExternalLoginTokenRow
        {
            ExternalLoginId = logins.Find(login => login.LoginProvider == token.LoginProvider)?.Id ?? throw new InvalidOperationException(
                $"The token '{token.Name}' can't be stored: {userOrMemberKey} has no login with '{token.LoginProvider}'."),
            Name = token.Name,
            Value = token.Value,
            CreateDate = Now,
        }));
        Database.SaveAndForget();
    }

    public void DeleteUserLogins(Guid userOrMemberKey) =>
        Database.Set<ExternalLoginRow>().Where(login => login.UserOrMemberKey == userOrMemberKey).ExecuteDelete();

    public void DeleteUserLoginsForRemovedProviders(IEnumerable<string> currentLoginProviders)
    {
        string[] current = [.. currentLoginProviders];
        Database.Set<ExternalLoginRow>().Where(login => !current.Contains(login.LoginProvider)).ExecuteDelete();
    }

    public IEnumerable<IIdentityUserToken> Get(IQuery<IIdentityUserToken> query) => [.. TokenColumns.Apply(Tokens, query)
        .Include(token => token.ExternalLogin)
        .AsNoTracking()
        .AsEnumerable()
        .Select(ToToken)];

    public int Count(IQuery<IIdentityUserToken>? query) => TokenColumns.Apply(Tokens, query).Count();

    protected override IQueryable<ExternalLoginRow> WithIds(IQueryable<ExternalLoginRow> rows, int[] ids) => rows.Where(login => ids.Contains(login.Id));

    protected override IQueryable<ExternalLoginRow> RowOf(IIdentityUserLogin entity) =>
        Database.Set<ExternalLoginRow>().Where(login => login.Id == entity.Id);

    protected override int IdOf(ExternalLoginRow row) => row.Id;

    protected override IIdentityUserLogin ToEntity(ExternalLoginRow row) =>
        new IdentityUserLogin(row.Id, row.LoginProvider, row.ProviderKey, row.UserOrMemberKey.ToString(), row.CreateDate)
        {
            Key = row.UserOrMemberKey,
            UserData = row.UserData,
        };

    protected override void Take(ExternalLoginRow row, IIdentityUserLogin entity)
    {
        row.UserOrMemberKey = Guid.Parse(entity.UserId);
        row.LoginProvider = entity.LoginProvider;
        row.ProviderKey = entity.ProviderKey;
        row.UserData = entity.UserData;
        row.CreateDate = entity.CreateDate;
    }

    private static bool Matches(ExternalLoginRow row, IExternalLogin login) =>
        row.LoginProvider == login.LoginProvider && row.ProviderKey == login.ProviderKey;

    private static IdentityUserToken ToToken(ExternalLoginTokenRow row)
    {
        Guid owner = row.ExternalLogin.UserOrMemberKey;
        return new IdentityUserToken(row.Id, row.ExternalLogin.LoginProvider, row.Name, row.Value, owner.ToString(), row.CreateDate) { Key = owner };
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private List<ExternalLoginRow> LoginsOf(Guid userOrMemberKey) =>
        [.. Database.Set<ExternalLoginRow>().Where(login => login.UserOrMemberKey == userOrMemberKey)];
}
