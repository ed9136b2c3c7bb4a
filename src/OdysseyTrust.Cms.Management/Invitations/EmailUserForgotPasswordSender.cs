using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.HostedServices;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security;

namespace OdysseyTrust.Cms.Management.Invitations;

/// <summary>
/// Sends the link to a new password, where <c>Umbraco:CMS:Security:AllowPasswordReset</c> lets it. Nobody waits for it: a mail server that is slow or down
/// would tell an address that is a user's from one that is not.
/// </summary>
internal sealed class EmailUserForgotPasswordSender(UserMail mail, IBackgroundTaskQueue queue, IOptionsMonitor<SecuritySettings> settings)
    : IUserForgotPasswordSender
{
    public bool CanSend() => settings.CurrentValue.AllowPasswordReset && mail.CanSend;

    public Task SendForgotPassword(UserForgotPasswordMessage message)
    {
        queue.QueueBackgroundWorkItem(_ => SendAsync(message));
        return Task.CompletedTask;
    }

    private Task SendAsync(UserForgotPasswordMessage message) => mail.SendAsync(
        message.Recipient,
        new UserMailText(
            "login",
            "resetPasswordEmailCopySubject",
            "resetPasswordEmailCopyFormat",
            Constants.Web.EmailTypes.PasswordReset,
            settings.CurrentValue.PasswordResetEmailExpiry),
        message.Recipient.Username,
        message.ForgotPasswordUri.ToString());
}
