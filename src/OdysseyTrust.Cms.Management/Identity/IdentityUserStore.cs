using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Identity;

/// <summary>
/// Shows Core's users to ASP.NET Core Identity as they are: what Identity sets is set on the user, and stored by Core's user store.
/// Names and addresses are stored as they were given, and compared without regard to case by the database.
/// </summary>
internal sealed partial class IdentityUserStore(
    IBackOfficeUserStore users,
    IExternalLoginWithKeyService externalLogins,
    ITwoFactorLoginService twoFactorLogins,
    IOptionsMonitor<SecuritySettings> settings,
    TimeProvider clock)
    : IUserPasswordStore<IUser>, IUserSecurityStampStore<IUser>, IUserEmailStore<IUser>, IUserLockoutStore<IUser>, IUserLoginStore<IUser>, IUserTwoFactorStore<IUser>
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public Task<string> GetUserIdAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(user.Key.ToString());

    public Task<string?> GetUserNameAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Username);

    public Task SetUserNameAsync(IUser user, string? userName, CancellationToken cancellationToken)
    {
        user.Username = userName ?? string.Empty;
        return Task.CompletedTask;
    }

    public Task<string?> GetNormalizedUserNameAsync(IUser user, CancellationToken cancellationToken) => GetUserNameAsync(user, cancellationToken);

    public Task SetNormalizedUserNameAsync(IUser user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<IdentityResult> CreateAsync(IUser user, CancellationToken cancellationToken) => SaveAsync(user);

    public Task<IdentityResult> UpdateAsync(IUser user, CancellationToken cancellationToken) => SaveAsync(user);

    /// <summary>A user whom Identity deletes is disabled: what they did in the site still says who did it.</summary>
    public async Task<IdentityResult> DeleteAsync(IUser user, CancellationToken cancellationToken) => ToResult(await users.DisableAsync(user));

    public async Task<IUser?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out Guid key) ? await users.GetAsync(key) : null;

    public Task<IUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => users.GetByUserNameAsync(normalizedUserName);

    public Task SetPasswordHashAsync(IUser user, string? passwordHash, CancellationToken cancellationToken)
    {
        user.RawPasswordValue = passwordHash ?? string.Empty;
        user.PasswordConfiguration = JsonSerializer.Serialize(
            new PersistedPasswordSettings { HashAlgorithm = settings.CurrentValue.UserPassword.HashAlgorithmType }, Json);
        user.LastPasswordChangeDate = clock.GetUtcNow().UtcDateTime;
        return Task.CompletedTask;
    }

    public Task<string?> GetPasswordHashAsync(IUser user, CancellationToken cancellationToken) =>
        Task.FromResult(HasPassword(user) ? user.RawPasswordValue : null);

    public Task<bool> HasPasswordAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(HasPassword(user));

    public Task SetSecurityStampAsync(IUser user, string stamp, CancellationToken cancellationToken)
    {
        user.SecurityStamp = stamp;
        return Task.CompletedTask;
    }

    public Task<string?> GetSecurityStampAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(user.SecurityStamp);

    public async Task<bool> GetTwoFactorEnabledAsync(IUser user, CancellationToken cancellationToken) =>
        await twoFactorLogins.IsTwoFactorEnabledAsync(user.Key);

    /// <exception cref="NotSupportedException">Always: it follows from the providers that a user has set up.</exception>
    public Task SetTwoFactorEnabledAsync(IUser user, bool enabled, CancellationToken cancellationToken) => throw new NotSupportedException(
        "Two-factor sign-in is turned on by setting up a provider with IUserTwoFactorLoginService, and off by disabling it there.");

    public void Dispose()
    {
        // Nothing is held.
    }

    private static bool HasPassword(IUser user) => user.RawPasswordValue is { Length: > 0 } hash
        && !hash.StartsWith(Constants.Security.EmptyPasswordPrefix, StringComparison.Ordinal);

    private static IdentityResult ToResult(UserOperationStatus status) => status == UserOperationStatus.Success
        ? IdentityResult.Success
        : IdentityResult.Failed(new IdentityError { Code = status.ToString(), Description = $"The user was not stored: {status}." });

    private async Task<IdentityResult> SaveAsync(IUser user) => ToResult(await users.SaveAsync(user));
}
