using System.Security.Principal;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Identity;

/// <summary>Identity's rules for users of the back office, as Core's user service asks for them.</summary>
internal sealed partial class BackOfficeUserManager(
    IdentityUserStore store,
    IOptions<BackOfficeIdentityOptions> options,
    IPasswordHasher<IUser> passwordHasher,
    BackOfficeUserValidator userValidator,
    IEnumerable<IPasswordValidator<IUser>> passwordValidators,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<UserManager<IUser>> logger,
    IOptionsMonitor<GlobalSettings> globalSettings,
    IOptionsMonitor<SecuritySettings> securitySettings,
    IExternalLoginWithKeyService externalLogins,
    ITwoFactorLoginService twoFactorLogins,
    IEnumerable<ITwoFactorProvider> twoFactorProviders,
    UserEvents events)
    : UserManager<IUser>(store, options, passwordHasher, [userValidator], passwordValidators, SameTextNormalizer.Instance, errors, services, logger),
        ICoreBackOfficeUserManager
{
    /// <summary>Makes a user with a password that is told once. A program signs in by a client id and has none.</summary>
    public async Task<IdentityCreationResult> CreateAsync(UserCreateModel createModel)
    {
        string? password = createModel.Kind == UserKind.Api ? null : GeneratePassword();
        User user = NewUser(createModel);
        return ToCreationResult(password is null ? await CreateAsync(user) : await CreateAsync(user, password), password);
    }

    public async Task<IdentityCreationResult> CreateForInvite(UserCreateModel createModel) =>
        ToCreationResult(await CreateAsync(NewUser(createModel)), null);

    async Task<Attempt<string, UserOperationStatus>> ICoreBackOfficeUserManager.GenerateEmailConfirmationTokenAsync(IUser user) =>
        Attempt.SucceedWithStatus(UserOperationStatus.Success, await GenerateEmailConfirmationTokenAsync(user));

    async Task<Attempt<string, UserOperationStatus>> ICoreBackOfficeUserManager.GeneratePasswordResetTokenAsync(IUser user) =>
        Attempt.SucceedWithStatus(UserOperationStatus.Success, await GeneratePasswordResetTokenAsync(user));

    public async Task<Attempt<UserUnlockResult, UserOperationStatus>> UnlockUser(IUser user)
    {
        user.FailedPasswordAttempts = 0;
        IdentityResult unlocked = await SetLockoutEndDateAsync(user, null);
        if (!unlocked.Succeeded)
        {
            return Attempt.FailWithStatus(UserOperationStatus.UnknownFailure, new UserUnlockResult { Error = unlocked.ToValidationResult() });
        }

        events.Unlocked(user);
        return Attempt.SucceedWithStatus(UserOperationStatus.Success, new UserUnlockResult());
    }

    Task<Attempt<ICollection<IIdentityUserLogin>, UserOperationStatus>> ICoreBackOfficeUserManager.GetLoginsAsync(IUser user) =>
        Task.FromResult(Attempt.SucceedWithStatus<ICollection<IIdentityUserLogin>, UserOperationStatus>(
            UserOperationStatus.Success, [.. externalLogins.GetExternalLogins(user.Key)]));

    public Task<bool> IsEmailConfirmationTokenValidAsync(IUser user, string token) =>
        VerifyUserTokenAsync(user, Options.Tokens.EmailConfirmationTokenProvider, ConfirmEmailTokenPurpose, token);

    public Task<bool> IsResetPasswordTokenValidAsync(IUser user, string token) =>
        VerifyUserTokenAsync(user, Options.Tokens.PasswordResetTokenProvider, ResetPasswordTokenPurpose, token);

    public void NotifyForgotPasswordRequested(IPrincipal user, string toString) => events.ForgotPasswordRequested(toString);

    /// <summary>Whether a password follows the rules; nothing is changed.</summary>
    public Task<IdentityResult> CheckRulesAsync(IUser user, string password) => ValidatePasswordAsync(user, password);

    public string GeneratePassword() => PasswordMaker.Make(securitySettings.CurrentValue.UserPassword);

    private static IdentityCreationResult ToCreationResult(IdentityResult result, string? password)
    {
        if (result.Succeeded)
        {
            return new IdentityCreationResult { Succeded = true, InitialPassword = password };
        }

        return result.Errors.Any(error => error.Code == nameof(UserOperationStatus.CancelledByNotification))
            ? IdentityCreationResult.Cancel()
            : IdentityCreationResult.Fail(result.ToErrorMessage());
    }

    /// <summary>Not approved yet: Core's user service decides whether the user may sign in.</summary>
    private User NewUser(UserCreateModel model) => new(globalSettings.CurrentValue)
    {
        Key = model.Id ?? Guid.NewGuid(),
        Kind = model.Kind,
        Name = model.Name,
        Email = model.Email,
        Username = model.UserName,
        IsApproved = false,
    };
}
