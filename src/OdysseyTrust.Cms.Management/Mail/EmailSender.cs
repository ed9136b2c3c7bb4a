using MailKit.Net.Smtp;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MimeKit;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Cms.Management.Mail;

/// <summary>
/// Sends the site's mail by the server of <c>Umbraco:CMS:Global:Smtp</c>. Without one it is laid into a folder, so that nothing is lost and
/// development needs no server.
/// </summary>
internal sealed partial class EmailSender(
    IOptionsMonitor<GlobalSettings> settings,
    MailFolder folder,
    IEventAggregator events,
    IHostEnvironment environment,
    ILogger<EmailSender> logger) : IEmailSender
{
    private const string DefaultSender = "no-reply@localhost";

    private GlobalSettings Settings => settings.CurrentValue;

    /// <summary>Whether mail that a user waits for will reach them: in production, a folder that nobody set up is no way to send.</summary>
    public bool CanSendRequiredEmail() =>
        Settings.IsSmtpServerConfigured || Settings.IsPickupDirectoryLocationConfigured || environment.IsDevelopment();

    public async Task SendAsync(EmailMessage message, string emailType, bool enableNotification = false, TimeSpan? expires = null)
    {
        string sender = Settings.Smtp?.From is { Length: > 0 } from ? from : DefaultSender;
        if (enableNotification && await IsHandledAsync(message, emailType, sender))
        {
            return;
        }

        using MimeMessage mime = message.ToMimeMessage(sender);
        if ((expires ?? Settings.Smtp?.EmailExpiration) is { } lifetime)
        {
            mime.Headers.Add("Expires", MimeKit.Utils.DateUtils.FormatDate(DateTimeOffset.UtcNow + lifetime));
        }

        if (Settings.IsSmtpServerConfigured && !Settings.IsPickupDirectoryLocationConfigured)
        {
            await SendAsync(mime, Settings.Smtp!);
        }
        else
        {
            LogLaid(emailType, await folder.PutAsync(mime));
        }
    }

    /// <summary>Lets the site send the mail by other means.</summary>
    private async Task<bool> IsHandledAsync(EmailMessage message, string emailType, string sender)
    {
        SendEmailNotification notification = new(message.ToNotificationEmail(sender), emailType);
        await events.PublishAsync(notification);
        return notification.IsHandled;
    }

    private static async Task SendAsync(MimeMessage message, SmtpSettings smtp)
    {
        using SmtpClient client = new();

        // Core's enumeration has MailKit's members, in MailKit's order.
        await client.ConnectAsync(smtp.Host!, smtp.Port, (MailKit.Security.SecureSocketOptions)smtp.SecureSocketOptions);
        if (!string.IsNullOrWhiteSpace(smtp.Username))
        {
            await client.AuthenticateAsync(smtp.Username, smtp.Password ?? string.Empty);
        }

        await client.SendAsync(message);
        await client.DisconnectAsync(quit: true);
    }

    [LoggerMessage(LogLevel.Information, "No mail server is configured: a mail of type {EmailType} was written to {Path}")]
    private partial void LogLaid(string emailType, string path);
}
