using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using OdysseyTrust.Tests.Common;
using OdysseyTrust.Tests.Integration.Management.Api;
using Umbraco.Cms.Core;

namespace OdysseyTrust.Tests.Integration.Management.SignIn;

/// <summary>Passwords that are chosen by a link in a mail, on pages as somebody without JavaScript uses them.</summary>
public sealed partial class MailedLinkTests
{
    private const string Chosen = "three words together";
    private const string Sent = "Look in your mail";

    /// <summary>A length that nothing else in the site waits for.</summary>
    private static readonly TimeSpan AnswerTime = TimeSpan.FromMilliseconds(31_415);

    private static readonly Uri ForgottenPassword = new("/umbraco/login/forgotten-password", UriKind.Relative);

    private readonly RefusalClock _clock = new(AnswerTime);
    private readonly TemporaryFolder _mail = new();

    private SiteApplication _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await StartAsync(new Dictionary<string, string?> { ["Umbraco:CMS:Global:Smtp:PickupDirectoryLocation"] = _mail.Path });

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await _site.DisposeAsync();
        _mail.Dispose();
    }

    [Test]
    public async Task A_user_should_sign_in_with_the_password_that_they_chose_by_the_link()
    {
        BackOfficeUser user = await BackOfficeUser.CreateAsync(_site.Services, "forgetful@example.com", Constants.Security.EditorGroupKey);
        using BackOfficeSession browser = BackOfficeSession.Open(_site);

        string asked = await AskAsync(browser, user.Email);
        Uri link = await LinkToAsync(user.Email);
        string chosen = await ChooseAsync(browser, link, Chosen, Chosen);
        string again = await browser.Client.GetStringAsync(link.PathAndQuery);
        using HttpResponseMessage signedIn = await browser.SubmitPasswordAsync(user with { Password = Chosen });

        Assert.That(asked, Does.Contain(Sent));
        Assert.That(chosen, Does.Contain("Your password is set"));
        Assert.That(again, Does.Contain("This link can&#x27;t be used").Or.Contain("This link can't be used"));
        Assert.That(signedIn.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task The_link_should_lead_to_the_configured_host_when_a_request_names_another()
    {
        BackOfficeUser user = await BackOfficeUser.CreateAsync(_site.Services, "target@example.com", Constants.Security.EditorGroupKey);
        using BackOfficeSession browser = BackOfficeSession.Open(_site);
        browser.Client.DefaultRequestHeaders.Host = "evil.example";
        browser.Client.DefaultRequestHeaders.Add("X-Forwarded-Host", "evil.example");

        await AskAsync(browser, user.Email);

        Assert.That((await LinkToAsync(user.Email)).GetLeftPart(UriPartial.Authority), Is.EqualTo("https://trust.example"));
    }

    [Test]
    public async Task The_answer_and_its_time_should_be_the_same_when_the_address_is_a_users_and_when_not()
    {
        BackOfficeUser user = await BackOfficeUser.CreateAsync(_site.Services, "known@example.com", Constants.Security.EditorGroupKey);
        using BackOfficeSession browser = BackOfficeSession.Open(_site);

        int before = _clock.Waits;
        string known = await AskAsync(browser, user.Email);
        int afterKnown = _clock.Waits;
        string unknown = await AskAsync(browser, "nobody@example.com");

        Assert.That(unknown, Is.EqualTo(known));
        Assert.That(afterKnown - before, Is.EqualTo(1), "the answer for the known address takes its time");
        Assert.That(_clock.Waits - afterKnown, Is.EqualTo(1), "and so does the other");
    }

    [Test]
    public async Task The_answer_should_be_the_same_when_the_mail_server_is_down()
    {
        await using SiteApplication site = await StartAsync(new Dictionary<string, string?>
        {
            ["Umbraco:CMS:Global:Smtp:Host"] = "127.0.0.1",
            ["Umbraco:CMS:Global:Smtp:Port"] = "1",
        });
        using BackOfficeSession browser = BackOfficeSession.Open(site);

        string known = await AskAsync(browser, BackOfficeUser.Administrator.Email);
        string unknown = await AskAsync(browser, "nobody@example.com");

        Assert.That(known, Does.Contain(Sent));
        Assert.That(unknown, Is.EqualTo(known));
    }

    [Test]
    public async Task An_invited_user_should_choose_a_password_and_sign_in()
    {
        using BackOfficeSession administrator = await BackOfficeSession.SignInAsync(_site);
        const string address = "newcomer@example.com";
        await administrator.CreateAsync("user/invite", new
        {
            email = address,
            userName = address,
            name = "New Comer",
            userGroupIds = new[] { new { id = Constants.Security.EditorGroupKey } },
            message = "Welcome",
        });
        using BackOfficeSession browser = BackOfficeSession.Open(_site);
        Uri link = await LinkToAsync(address);

        string differing = await ChooseAsync(browser, link, Chosen, "something else");
        string tooShort = await ChooseAsync(browser, link, "short", "short");
        string chosen = await ChooseAsync(browser, link, Chosen, Chosen);
        using HttpResponseMessage signedIn = await browser.SubmitPasswordAsync(new BackOfficeUser(address, Chosen));

        Assert.That(differing, Does.Contain("The two passwords differ."));
        Assert.That(tooShort, Does.Contain("at least 10 characters"));
        Assert.That(chosen, Does.Contain("Your password is set"));
        Assert.That(signedIn.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    private Task<SiteApplication> StartAsync(Dictionary<string, string?> mail)
    {
        Dictionary<string, string?> settings = new(mail)
        {
            ["Umbraco:CMS:Global:Smtp:From"] = "site@trust.example",
            ["Umbraco:CMS:WebRouting:UmbracoApplicationUrl"] = "https://trust.example",
            ["Umbraco:CMS:Security:UserPassword:MinimumResponseTime"] = AnswerTime.ToString("c", CultureInfo.InvariantCulture),
        };
        return new SiteApplication(settings, services => services.AddSingleton<TimeProvider>(_clock)).StartAsync();
    }

    private static Task<string> AskAsync(BackOfficeSession browser, string address) => SubmitAsync(browser, ForgottenPassword, ("Email", address));

    private static Task<string> ChooseAsync(BackOfficeSession browser, Uri link, string password, string repeated) =>
        SubmitAsync(browser, new Uri(link.PathAndQuery, UriKind.Relative), ("Password", password), ("Repeated", repeated));

    /// <summary>Fills in the form of a page and sends it; gives the page that comes then.</summary>
    private static async Task<string> SubmitAsync(BackOfficeSession browser, Uri address, params (string Name, string Value)[] typed)
    {
        string page = await browser.Client.GetStringAsync(address);
        Dictionary<string, string> values = HiddenField().Matches(page).Select(match => match.Value).ToDictionary(
            field => InputName().Match(field).Groups[1].Value,
            field => WebUtility.HtmlDecode(InputValue().Match(field).Groups[1].Value));
        foreach ((string name, string value) in typed)
        {
            values[name] = value;
        }

        using FormUrlEncodedContent form = new(values);
        using HttpResponseMessage response = await browser.Client.PostAsync(address, form);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Waits for a mail, and gives the link in it.</summary>
    private async Task<Uri> LinkToAsync(string address)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        while (true)
        {
            if (FindLink(address) is { } link)
            {
                return link;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }

    private Uri? FindLink(string address)
    {
        foreach (string file in Directory.EnumerateFiles(_mail.Path, "*.eml"))
        {
            using MimeMessage message = MimeMessage.Load(file);
            if (message.To.ToString() == address)
            {
                return new Uri(WebUtility.HtmlDecode(SignInLink().Match(message.HtmlBody!).Groups[1].Value));
            }
        }

        return null;
    }

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex HiddenField();

    [GeneratedRegex("name=\"([^\"]*)\"")]
    private static partial Regex InputName();

    [GeneratedRegex("value=\"([^\"]*)\"")]
    private static partial Regex InputValue();

    [GeneratedRegex("href='(https?://[^']+/umbraco/login[^']*)'")]
    private static partial Regex SignInLink();
}
