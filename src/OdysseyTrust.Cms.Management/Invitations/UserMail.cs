using System.Globalization;
using System.Net;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Invitations;

/// <summary>Mail to a user of the back office, in the user's language, with Umbraco's own texts.</summary>
internal sealed class UserMail(IEmailSender sender, ILocalizedTextService texts, IOptionsMonitor<GlobalSettings> settings)
{
    public bool CanSend => sender.CanSendRequiredEmail();

    /// <param name="recipient">To whom the mail goes.</param>
    /// <param name="text">The area and aliases of the texts.</param>
    /// <param name="values">What is put into the body; it is shown as text, whatever it holds.</param>
    public Task SendAsync(IUser recipient, UserMailText text, params string?[] values)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(recipient.Language ?? settings.CurrentValue.DefaultUILanguage);
        string body = texts.Localize(text.Area, text.BodyAlias, culture, [.. values.Select(WebUtility.HtmlEncode)]);
        string subject = texts.Localize(text.Area, text.SubjectAlias, culture, []);
        EmailMessage message = new(settings.CurrentValue.Smtp?.From, recipient.Email, subject, body, isBodyHtml: true);
        return sender.SendAsync(message, text.EmailType, enableNotification: true, text.Expires);
    }
}
