using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Preview;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Preview;

/// <summary>
/// Makes and reads the cookie by which a browser is shown drafts. It holds who previews, is good for a day, and ends with the user's account.
/// </summary>
#pragma warning disable CS0618 // Core's preview service asks for it still, and for nothing else.
internal sealed class PreviewTokenGenerator(IDataProtectionProvider protection, IUserService users) : IPreviewTokenGenerator
#pragma warning restore CS0618
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private readonly ITimeLimitedDataProtector _protector =
        protection.CreateProtector("OdysseyTrust.Cms.Management.Preview").ToTimeLimitedDataProtector();

    public Task<Attempt<string?>> GenerateTokenAsync(Guid userKey) =>
        Task.FromResult(Attempt.Succeed<string?>(_protector.Protect(userKey.ToString(), Lifetime)));

    public async Task<Attempt<Guid?>> VerifyAsync(string token) =>
        Read(token) is { } userKey && await users.GetAsync(userKey) is { UserState: UserState.Active }
            ? Attempt.Succeed<Guid?>(userKey)
            : Attempt.Fail<Guid?>();

    private Guid? Read(string token)
    {
        try
        {
            return Guid.TryParse(_protector.Unprotect(token), out Guid userKey) ? userKey : null;
        }
        catch (CryptographicException)
        {
            // The cookie is too old, or not one of ours: the visitor sees what is published.
            return null;
        }
    }
}
