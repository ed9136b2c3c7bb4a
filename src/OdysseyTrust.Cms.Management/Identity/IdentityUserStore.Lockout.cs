using Umbraco.Cms.Core.Models.Membership;

namespace OdysseyTrust.Cms.Management.Identity;

internal sealed partial class IdentityUserStore
{
    /// <summary>A lockout lasts for <c>Umbraco:CMS:Security:UserDefaultLockoutTimeInMinutes</c>, or until someone unlocks the user.</summary>
    public Task<DateTimeOffset?> GetLockoutEndDateAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<DateTimeOffset?>(
        user.IsLockedOut
            ? user.LastLockoutDate is { } lockedOut
                ? new DateTimeOffset(lockedOut.ToUniversalTime()).AddMinutes(settings.CurrentValue.UserDefaultLockoutTimeInMinutes)
                : DateTimeOffset.MaxValue
            : null);

    public Task SetLockoutEndDateAsync(IUser user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
    {
        DateTimeOffset now = clock.GetUtcNow();
        user.IsLockedOut = lockoutEnd > now;
        if (user.IsLockedOut)
        {
            user.LastLockoutDate = now.UtcDateTime;
        }

        return Task.CompletedTask;
    }

    public Task<int> IncrementAccessFailedCountAsync(IUser user, CancellationToken cancellationToken) =>
        Task.FromResult(++user.FailedPasswordAttempts);

    public Task ResetAccessFailedCountAsync(IUser user, CancellationToken cancellationToken)
    {
        user.FailedPasswordAttempts = 0;
        return Task.CompletedTask;
    }

    public Task<int> GetAccessFailedCountAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(user.FailedPasswordAttempts);

    public Task<bool> GetLockoutEnabledAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(true);

    /// <summary>Every user can be locked out: an account without that could be guessed at without end.</summary>
    public Task SetLockoutEnabledAsync(IUser user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;
}
