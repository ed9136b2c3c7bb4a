using OdysseyTrust.Cms.Management.SignIn;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Invitations;

/// <summary>The address at which a user who forgot their password chooses another.</summary>
internal sealed class ForgotPasswordUriProvider(ICoreBackOfficeUserManager users, BackOfficeLinks links) : IForgotPasswordUriProvider
{
    public Task<Attempt<UserOperationStatus>> CanCreateForgotPasswordUriAsync() => Task.FromResult(links.CanCreate
        ? Attempt.Succeed(UserOperationStatus.Success)
        : Attempt.Fail(UserOperationStatus.ApplicationUrlNotConfigured));

    public async Task<Attempt<Uri, UserOperationStatus>> CreateForgotPasswordUriAsync(IUser user)
    {
        Attempt<string, UserOperationStatus> token = await users.GeneratePasswordResetTokenAsync(user);
        return token.Success
            ? links.Create(SignInRoutes.ResetPassword, user, token.Result)
            : Attempt.FailWithStatus<Uri, UserOperationStatus>(token.Status, default!);
    }
}
