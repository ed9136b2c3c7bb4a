using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Management.Invitations;
using OdysseyTrust.Cms.Management.Mail;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.DependencyInjection;

/// <summary>Mail, and the two mails that let a user in.</summary>
internal static class BackOfficeMail
{
    public static IUmbracoBuilder AddBackOfficeMail(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<MailFolder>();
        builder.Services.AddUnique<IEmailSender, EmailSender>();
        builder.Services.AddSingleton<UserMail>();
        builder.Services.AddSingleton<BackOfficeLinks>();
        builder.Services.AddSingleton<IUserInviteSender, EmailUserInviteSender>();
        builder.Services.AddSingleton<IUserForgotPasswordSender, EmailUserForgotPasswordSender>();
        builder.Services.AddScoped<InvitedUsers>();
        builder.Services.AddScoped<IInviteUriProvider, InviteUriProvider>();
        builder.Services.AddScoped<IForgotPasswordUriProvider, ForgotPasswordUriProvider>();
        return builder;
    }
}
