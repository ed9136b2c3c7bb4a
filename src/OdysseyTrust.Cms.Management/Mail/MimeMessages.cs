using MimeKit;
using Umbraco.Cms.Core.Models.Email;

namespace OdysseyTrust.Cms.Management.Mail;

/// <summary>Turns Core's messages into MIME, and into what handlers of a mail are shown.</summary>
internal static class MimeMessages
{
    public static MimeMessage ToMimeMessage(this EmailMessage message, string defaultSender)
    {
        MimeMessage mime = new() { Subject = message.Subject ?? string.Empty };
        mime.From.Add(MailboxAddress.Parse(Sender(message, defaultSender)));
        mime.To.AddRange(Addresses(message.To));
        mime.Cc.AddRange(Addresses(message.Cc));
        mime.Bcc.AddRange(Addresses(message.Bcc));
        mime.ReplyTo.AddRange(Addresses(message.ReplyTo));
        BodyBuilder body = message.IsBodyHtml ? new() { HtmlBody = message.Body } : new() { TextBody = message.Body };
        foreach (EmailMessageAttachment attachment in message.Attachments ?? [])
        {
            body.Attachments.Add(attachment.FileName, attachment.Stream);
        }

        mime.Body = body.ToMessageBody();
        return mime;
    }

    public static NotificationEmailModel ToNotificationEmail(this EmailMessage message, string defaultSender) => new(
        NotificationAddress(Sender(message, defaultSender)),
        Addresses(message.To).Select(NotificationAddress),
        Addresses(message.Cc).Select(NotificationAddress),
        Addresses(message.Bcc).Select(NotificationAddress),
        Addresses(message.ReplyTo).Select(NotificationAddress),
        message.Subject,
        message.Body,
        message.Attachments,
        message.IsBodyHtml);

    private static string Sender(EmailMessage message, string defaultSender) => string.IsNullOrWhiteSpace(message.From) ? defaultSender : message.From;

    private static IEnumerable<MailboxAddress> Addresses(IEnumerable<string?>? addresses) => (addresses ?? [])
        .OfType<string>()
        .Where(address => !string.IsNullOrWhiteSpace(address))
        .Select(MailboxAddress.Parse);

    private static NotificationEmailAddress NotificationAddress(string address) => NotificationAddress(MailboxAddress.Parse(address));

    private static NotificationEmailAddress NotificationAddress(MailboxAddress address) => new(address.Address, address.Name ?? string.Empty);
}
