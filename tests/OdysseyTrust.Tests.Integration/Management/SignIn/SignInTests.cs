using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.SignIn;

/// <summary>The sign-in page, as somebody without JavaScript uses it.</summary>
public class SignInTests
{
    private const string Refused = "That email address and password don&#x27;t match";

    /// <summary>A length that nothing else in the site waits for.</summary>
    private static readonly TimeSpan RefusalTime = TimeSpan.FromMilliseconds(61_803);

    private readonly RefusalClock _clock = new(RefusalTime);

    private SiteApplication _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        Dictionary<string, string?> settings = new()
        {
            ["Umbraco:CMS:Security:UserDefaultFailedLoginDurationInMilliseconds"] = RefusalTime.TotalMilliseconds.ToString(CultureInfo.InvariantCulture),
        };
        _site = await new SiteApplication(settings, services => services.AddSingleton<TimeProvider>(_clock)).StartAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task The_page_should_lead_to_the_back_office_when_the_password_is_right()
    {
        using BackOfficeSession browser = BackOfficeSession.Open(_site);

        using HttpResponseMessage response = await browser.SubmitPasswordAsync(BackOfficeUser.Administrator);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(response.Headers.Location!.ToString(), Is.EqualTo("/umbraco"));
    }

    [Test]
    public async Task The_answer_should_be_the_same_when_the_user_is_known_and_when_not()
    {
        using BackOfficeSession browser = BackOfficeSession.Open(_site);

        int before = _clock.Waits;
        string known = await TryAsync(browser, new BackOfficeUser(BackOfficeUser.Administrator.Email, "not the password"));
        int afterKnown = _clock.Waits;
        string unknown = await TryAsync(browser, new BackOfficeUser("nobody@example.com", "not the password"));

        Assert.That(known, Does.Contain(Refused));
        Assert.That(Without(unknown, "nobody@example.com"), Is.EqualTo(Without(known, BackOfficeUser.Administrator.Email)));
        Assert.That(afterKnown - before, Is.EqualTo(1), "the known user's refusal takes its time");
        Assert.That(_clock.Waits - afterKnown, Is.EqualTo(1), "and so does the unknown one's");
    }

    [Test]
    public async Task The_account_should_be_locked_when_five_passwords_were_wrong()
    {
        BackOfficeUser editor = await BackOfficeUser.CreateAsync(_site.Services, "forgetful@example.com", Constants.Security.EditorGroupKey);
        using BackOfficeSession browser = BackOfficeSession.Open(_site);
        for (int attempt = 0; attempt < 5; attempt++)
        {
            await TryAsync(browser, editor with { Password = "not the password" });
        }

        string page = await TryAsync(browser, editor);

        Assert.That(page, Does.Contain(Refused));
        Assert.That(_site.Services.GetRequiredService<IUserService>().GetByUsername(editor.Email)!.IsLockedOut, Is.True);
    }

    [Test]
    public async Task The_form_should_be_refused_when_another_site_sends_it()
    {
        using HttpClient attacker = _site.CreateVisitor();
        using FormUrlEncodedContent form = new([new("username", BackOfficeUser.Administrator.Email), new("password", BackOfficeUser.Administrator.Password)]);

        using HttpResponseMessage response = await attacker.PostAsync(new Uri("/umbraco/login", UriKind.Relative), form);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [TestCase("//evil.example/", "/umbraco")]
    [TestCase("https://evil.example/", "/umbraco")]
    [TestCase("/umbraco/section/media", "/umbraco/section/media")]
    public async Task The_page_should_lead_nowhere_else_when_its_address_says_so(string returnUrl, string expected)
    {
        using BackOfficeSession browser = BackOfficeSession.Open(_site);

        using HttpResponseMessage response = await browser.SubmitPasswordAsync(BackOfficeUser.Administrator, returnUrl);

        Assert.That(response.Headers.Location!.ToString(), Is.EqualTo(expected));
    }

    private static async Task<string> TryAsync(BackOfficeSession browser, BackOfficeUser user)
    {
        using HttpResponseMessage response = await browser.SubmitPasswordAsync(user);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>The page without what was typed and without the token of its form.</summary>
    private static string Without(string page, string typed) =>
        string.Join('\n', page.Replace(typed, string.Empty, StringComparison.Ordinal).Split('\n').Where(line => !line.Contains("__RequestVerificationToken", StringComparison.Ordinal)));
}
