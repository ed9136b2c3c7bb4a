using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace OdysseyTrust.Cms.Management.Identity;

/// <summary>Signs users in by Identity's rules. A sign-in that fails takes the same time, and says the same, whoever it was for.</summary>
internal sealed class BackOfficeSignInManager : SignInManager<IUser>, ICoreBackOfficeSignInManager
{
    private readonly IBackOfficeUserStore _users;
    private readonly IPasswordHasher<IUser> _hasher;
    private readonly IOptionsMonitor<SecuritySettings> _settings;
    private readonly IOptionsMonitor<GlobalSettings> _globalSettings;
    private readonly UserEvents _events;
    private readonly TimeProvider _clock;

    public BackOfficeSignInManager(
        BackOfficeUserManager userManager,
        IBackOfficeUserStore users,
        IHttpContextAccessor httpContextAccessor,
        IUserClaimsPrincipalFactory<IUser> principals,
        IOptions<BackOfficeIdentityOptions> options,
        IPasswordHasher<IUser> hasher,
        IOptionsMonitor<SecuritySettings> settings,
        IOptionsMonitor<GlobalSettings> globalSettings,
        UserEvents events,
        TimeProvider clock,
        IAuthenticationSchemeProvider schemes,
        IUserConfirmation<IUser> confirmation,
        ILogger<SignInManager<IUser>> logger)
        : base(userManager, httpContextAccessor, principals, options, logger, schemes, confirmation)
    {
        AuthenticationScheme = Constants.Security.BackOfficeAuthenticationType;
        _users = users;
        _hasher = hasher;
        _settings = settings;
        _globalSettings = globalSettings;
        _events = events;
        _clock = clock;
    }

    public async Task<ClaimsPrincipal?> CreateUserPrincipalAsync(Guid userKey) =>
        await _users.GetAsync(userKey) is { } user ? await CreateUserPrincipalAsync(user) : null;

    /// <summary>Programs sign in by a client id; a user who is disabled, or has not taken up their invitation, not at all.</summary>
    public override Task<bool> CanSignInAsync(IUser user) => Task.FromResult(user is { IsApproved: true, Kind: UserKind.Default });

    public override async Task<SignInResult> PasswordSignInAsync(string userName, string password, bool isPersistent, bool lockoutOnFailure)
    {
        await using TimedScope sameTime = new(TimeSpan.FromMilliseconds(_settings.CurrentValue.UserDefaultFailedLoginDurationInMilliseconds), _clock);
        IUser? user = await UserManager.FindByNameAsync(userName);
        SignInResult result = user is null ? RefuseUnknown(password) : await PasswordSignInAsync(user, password, isPersistent, lockoutOnFailure);
        if (result.Succeeded || result.RequiresTwoFactor)
        {
            await sameTime.CancelAsync();
        }
        else if (user is not null)
        {
            _events.LoginFailed(user);
        }

        return result;
    }

    public override async Task SignInWithClaimsAsync(IUser user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        user.LastLoginDate = _clock.GetUtcNow().UtcDateTime;
        await UserManager.UpdateAsync(user);
        await base.SignInWithClaimsAsync(user, authenticationProperties, additionalClaims);
        _events.LoginSucceeded(user);
    }

    /// <summary>Works as hard as for a user who is known.</summary>
    private SignInResult RefuseUnknown(string password)
    {
        _hasher.HashPassword(new User(_globalSettings.CurrentValue), password);
        return SignInResult.Failed;
    }
}
