using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Repositories;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.TwoFactor;

/// <summary>Which users and members sign in with two factors, and how.</summary>
internal sealed class TwoFactorLoginRepository(IDatabaseAccessor accessor)
    : RowRepository<int, ITwoFactorLogin, TwoFactorLoginRow>(accessor, Columns), ITwoFactorLoginRepository
{
    private static readonly RowMap<TwoFactorLoginRow> Columns = new RowMap<TwoFactorLoginRow>()
        .Map(nameof(ITwoFactorLogin.Id), login => login.Id)
        .Map(nameof(ITwoFactorLogin.UserOrMemberKey), login => login.UserOrMemberKey)
        .Map(nameof(ITwoFactorLogin.ProviderName), login => login.ProviderName);

    public async Task<bool> DeleteUserLoginsAsync(Guid userOrMemberKey) => await Of(userOrMemberKey).ExecuteDeleteAsync() > 0;

    public async Task<bool> DeleteUserLoginsAsync(Guid userOrMemberKey, string providerName) =>
        await Of(userOrMemberKey).Where(login => login.ProviderName == providerName).ExecuteDeleteAsync() > 0;

    public Task<IEnumerable<ITwoFactorLogin>> GetByUserOrMemberKeyAsync(Guid userOrMemberKey) =>
        Task.FromResult(GetEntities(Of(userOrMemberKey).AsNoTracking()));

    protected override IQueryable<TwoFactorLoginRow> WithIds(IQueryable<TwoFactorLoginRow> rows, int[] ids) => rows.Where(login => ids.Contains(login.Id));

    protected override IQueryable<TwoFactorLoginRow> RowOf(ITwoFactorLogin entity) =>
        Database.Set<TwoFactorLoginRow>().Where(login => login.Id == entity.Id);

    protected override int IdOf(TwoFactorLoginRow row) => row.Id;

    /// <summary>A login is stored when its first code was right: whatever is stored is confirmed.</summary>
    protected override ITwoFactorLogin ToEntity(TwoFactorLoginRow row) => new TwoFactorLogin
    {
        Id = row.Id,
        UserOrMemberKey = row.UserOrMemberKey,
        ProviderName = row.ProviderName,
        Secret = row.Secret,
        Confirmed = true,
    };

    protected override void Take(TwoFactorLoginRow row, ITwoFactorLogin entity)
    {
        row.UserOrMemberKey = entity.UserOrMemberKey;
        row.ProviderName = entity.ProviderName;
        row.Secret = entity.Secret;
    }

    private IQueryable<TwoFactorLoginRow> Of(Guid userOrMemberKey) =>
        Database.Set<TwoFactorLoginRow>().Where(login => login.UserOrMemberKey == userOrMemberKey);
}
