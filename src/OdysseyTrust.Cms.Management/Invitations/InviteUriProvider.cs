using OdysseyTrust.Cms.Management.SignIn;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Invitations;

/// <summary>The address at which an invited user chooses a password.</summary>
internal sealed class InviteUriProvider(ICoreBackOfficeUserManager users, BackOfficeLinks links) : IInviteUriProvider
{
    public async Task<Attempt<Uri, UserOperationStatus>> CreateInviteUriAsync(IUser invitee)
    {
        Attempt<string, UserOperationStatus> token = await users.GenerateEmailConfirmationTokenAsync(invitee);
        return token.Success
            ? links.Create(SignInRoutes.Invitation, invitee, token.Result)
            : Attempt.FailWithStatus<Uri, UserOperationStatus>(token.Status, default!);
    }
}
