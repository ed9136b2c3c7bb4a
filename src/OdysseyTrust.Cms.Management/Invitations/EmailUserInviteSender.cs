using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security;

namespace OdysseyTrust.Cms.Management.Invitations;

/// <summary>Invites users by mail.</summary>
internal sealed class EmailUserInviteSender(UserMail mail, IOptionsMonitor<SecuritySettings> settings) : IUserInviteSender
{
    public bool CanSendInvites() => mail.CanSend;

    public Task InviteUser(UserInvitationMessage invite) => mail.SendAsync(
        invite.Recipient,
        new UserMailText(
            "user", "inviteEmailCopySubject", "inviteEmailCopyFormat", Constants.Web.EmailTypes.UserInvite, settings.CurrentValue.UserInviteEmailExpiry),
        invite.Recipient.Name,
        invite.Sender.Name,
        invite.Message,
        invite.InviteUri.ToString(),
        invite.Sender.Email);
}
