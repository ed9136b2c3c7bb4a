using Microsoft.AspNetCore.Identity;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace OdysseyTrust.Cms.Management.Identity;

internal sealed partial class IdentityUserStore
{
    public Task AddLoginAsync(IUser user, UserLoginInfo login, CancellationToken cancellationToken)
    {
        externalLogins.Save(user.Key, [.. LoginsOf(user), new ExternalLogin(login.LoginProvider, login.ProviderKey)]);
        return Task.CompletedTask;
    }

    public Task RemoveLoginAsync(IUser user, string loginProvider, string providerKey, CancellationToken cancellationToken)
    {
        externalLogins.Save(user.Key, LoginsOf(user).Where(login => login.LoginProvider != loginProvider || login.ProviderKey != providerKey));
        return Task.CompletedTask;
    }

    public Task<IList<UserLoginInfo>> GetLoginsAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<IList<UserLoginInfo>>(
        [.. LoginsOf(user).Select(login => new UserLoginInfo(login.LoginProvider, login.ProviderKey, login.LoginProvider))]);

    public async Task<IUser?> FindByLoginAsync(string loginProvider, string providerKey, CancellationToken cancellationToken) =>
        externalLogins.Find(loginProvider, providerKey).FirstOrDefault() is { } login ? await users.GetAsync(login.Key) : null;

    private ExternalLogin[] LoginsOf(IUser user) =>
        [.. externalLogins.GetExternalLogins(user.Key).Select(login => new ExternalLogin(login.LoginProvider, login.ProviderKey, login.UserData))];
}
