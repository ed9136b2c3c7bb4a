using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using OdysseyTrust.Tests.Integration.Management.Support;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Tests.Integration.Management.Mail;

public sealed class EmailSenderTests : ManagementTests
{
    private const string HandledType = "Handled by the site";

    [Test]
    public async Task A_message_is_laid_whole_into_the_folder()
    {
        using MemoryStream attachment = new("attached"u8.ToArray());
        EmailMessage message = new(
            "Head <head@trust.example>",
            ["parent@example.org"],
            ["copy@example.org"],
            null,
            ["reply@trust.example"],
            "Sports day – Friday",
            "Bring a hat.",
            isBodyHtml: false,
            [new EmailMessageAttachment(attachment, "plan.txt")]);

        await Site.Get<IEmailSender>().SendAsync(message, "Test");

        using MimeMessage mail = await MimeMessage.LoadAsync(Directory.GetFiles(Site.SentMail, "*.eml").Single());
        Assert.Multiple(() =>
        {
            Assert.That(mail.Subject, Is.EqualTo("Sports day – Friday"));
            Assert.That(mail.TextBody, Is.EqualTo("Bring a hat."));
            Assert.That(mail.From.Mailboxes.Single().Name, Is.EqualTo("Head"));
            Assert.That(mail.Cc.ToString(), Is.EqualTo("copy@example.org"));
            Assert.That(mail.ReplyTo.ToString(), Is.EqualTo("reply@trust.example"));
            Assert.That(mail.Attachments.Single().ContentDisposition?.FileName, Is.EqualTo("plan.txt"));
        });
    }

    [Test]
    public async Task A_message_is_not_sent_when_the_site_handles_it()
    {
        EmailMessage message = new(null, "handled@example.org", "Handled", "By the site", isBodyHtml: false);

        await Site.Get<IEmailSender>().SendAsync(message, HandledType, enableNotification: true);

        Assert.That(
            Directory.Exists(Site.SentMail)
                ? Directory.GetFiles(Site.SentMail).Where(file => File.ReadAllText(file).Contains("handled@example.org", StringComparison.Ordinal))
                : [],
            Is.Empty);
    }

    protected override Task<ManagementSite> CreateAsync() => ManagementSite.CreateAsync(services =>
        services.AddTransient<INotificationAsyncHandler<SendEmailNotification>, Handler>());

    private sealed class Handler : INotificationAsyncHandler<SendEmailNotification>
    {
        public Task HandleAsync(SendEmailNotification notification, CancellationToken cancellationToken)
        {
            if (notification.EmailType == HandledType)
            {
                notification.HandleEmail();
            }

            return Task.CompletedTask;
        }
    }
}
