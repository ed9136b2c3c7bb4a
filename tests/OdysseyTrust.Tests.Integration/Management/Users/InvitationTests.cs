using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using MimeKit;
using OdysseyTrust.Tests.Integration.Management.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.HostedServices;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Tests.Integration.Management.Users;

public sealed partial class InvitationTests : ManagementTests
{
    private const string Password = "a password of my own";

    private IUserService Users => Site.Get<IUserService>();

    [Test]
    public async Task An_invited_user_chooses_a_password_by_the_link_in_the_mail()
    {
        IUser invited = await InviteAsync("invited", "Welcome to the trust");
        using MimeMessage mail = await MailToAsync(invited);
        Uri link = Link(mail);
        string code = QueryHelpers.ParseQuery(link.Query)["code"].Single()!;

        UserState before = invited.UserState;
        var verified = await Users.VerifyInviteAsync(invited.Key, code);
        var created = await Users.CreateInitialPasswordAsync(invited.Key, code, Password);

        IUser user = (await Users.GetAsync(invited.Key))!;
        Assert.Multiple(() =>
        {
            Assert.That(mail.HtmlBody, Does.Contain("Welcome to the trust"));
            Assert.That(mail.From.ToString(), Is.EqualTo("site@trust.example"));
            Assert.That(link.GetLeftPart(UriPartial.Path), Is.EqualTo("https://trust.example/umbraco/login/invitation"));
            Assert.That(before, Is.EqualTo(UserState.Invited));
            Assert.That(verified.Result, Is.EqualTo(UserOperationStatus.Success));
            Assert.That(created.Status, Is.EqualTo(UserOperationStatus.Success));
            Assert.That(user.IsApproved, Is.True);
            Assert.That(user.Groups.Select(group => group.Alias), Is.EqualTo(["writer"]));
        });
    }

    [Test]
    public async Task A_link_is_good_for_its_own_user_only()
    {
        IUser invited = await InviteAsync("first.guest", null);
        IUser other = await InviteAsync("second.guest", null);
        using MimeMessage mail = await MailToAsync(invited);
        string code = QueryHelpers.ParseQuery(Link(mail).Query)["code"].Single()!;

        var result = await Users.VerifyInviteAsync(other.Key, code);

        Assert.That(result.Result, Is.EqualTo(UserOperationStatus.InvalidInviteToken));
    }

    [Test]
    public async Task What_the_sender_writes_is_shown_as_text()
    {
        IUser invited = await InviteAsync("marked.up", "<img src=x onerror=alert(1)>");

        using MimeMessage mail = await MailToAsync(invited);

        Assert.That(mail.HtmlBody, Does.Not.Contain("<img src=x").And.Contains("&lt;img src=x"));
    }

    [Test]
    public async Task A_user_who_forgot_their_password_sets_another_once()
    {
        IUser user = await Site.UserAsync("forgot", Constants.Security.WriterGroupKey);

        var sent = await Users.SendResetPasswordEmailAsync(user.Email);
        await (await Site.Get<IBackgroundTaskQueue>().DequeueAsync(CancellationToken.None))!(CancellationToken.None);
        using MimeMessage mail = await MailToAsync(user);
        string code = QueryHelpers.ParseQuery(Link(mail).Query)["code"].Single()!;
        var reset = await Users.ResetPasswordAsync(user.Key, code, Password);
        var again = await Users.ResetPasswordAsync(user.Key, code, "another password of mine");

        Assert.Multiple(() =>
        {
            Assert.That(sent.Result, Is.EqualTo(UserOperationStatus.Success));
            Assert.That(reset.Status, Is.EqualTo(UserOperationStatus.Success));
            Assert.That(again.Status, Is.EqualTo(UserOperationStatus.InvalidPasswordResetToken));
        });
    }

    [GeneratedRegex("href='(https://[^']+/umbraco/login[^']*)'")]
    private static partial Regex SignInLink();

    private static Uri Link(MimeMessage mail) => new(WebUtility.HtmlDecode(SignInLink().Match(mail.HtmlBody!).Groups[1].Value));

    private async Task<IUser> InviteAsync(string name, string? message)
    {
        var result = await Users.InviteAsync(SuperUser, new UserInviteModel
        {
            Name = name,
            Email = $"{name}@trust.example",
            UserName = $"{name}@trust.example",
            UserGroupKeys = new HashSet<Guid> { Constants.Security.WriterGroupKey },
            Message = message,
        });
        Assert.That(result.Success, Is.True, result.Status.ToString());
        return (await Users.GetAsync(result.Result.InvitedUser!.Key))!;
    }

    private async Task<MimeMessage> MailToAsync(IUser user)
    {
        foreach (string file in Directory.EnumerateFiles(Site.SentMail, "*.eml"))
        {
            MimeMessage message = await MimeMessage.LoadAsync(file);
            if (message.To.ToString() == user.Email)
            {
                return message;
            }

            message.Dispose();
        }

        throw new AssertionException($"No mail to {user.Email} was sent.");
    }
}
