using Umbraco.Cms.Core.Models.Membership;

namespace OdysseyTrust.Cms.Management.Identity;

internal sealed partial class IdentityUserStore
{
    public Task SetEmailAsync(IUser user, string? email, CancellationToken cancellationToken)
    {
        user.Email = email ?? string.Empty;
        return Task.CompletedTask;
    }

    public Task<string?> GetEmailAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    public Task<bool> GetEmailConfirmedAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(user.EmailConfirmedDate is not null);

    public Task SetEmailConfirmedAsync(IUser user, bool confirmed, CancellationToken cancellationToken)
    {
        user.EmailConfirmedDate = confirmed ? user.EmailConfirmedDate ?? clock.GetUtcNow().UtcDateTime : null;
        return Task.CompletedTask;
    }

    public Task<IUser?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken) => users.GetByEmailAsync(normalizedEmail);

    public Task<string?> GetNormalizedEmailAsync(IUser user, CancellationToken cancellationToken) => GetEmailAsync(user, cancellationToken);

    public Task SetNormalizedEmailAsync(IUser user, string? normalizedEmail, CancellationToken cancellationToken) => Task.CompletedTask;
}
