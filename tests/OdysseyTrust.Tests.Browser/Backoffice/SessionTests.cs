using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>A session that ends while an editor is at work.</summary>
public class SessionTests : EditorTest
{
    private static readonly TimeSpan Session = TimeSpan.FromMinutes(20);

    /// <summary>
    /// The browser tells of each 401, the client's dialog of an error when it is closed from elsewhere, and its connection to the hub that it has heard nothing
    /// for as long as the clock was put forward.
    /// </summary>
    private static readonly string[] EndOfSession = ["401 (Unauthorized)", "[AuthView] Error submitting auth request", "Server timeout elapsed"];

    private readonly AdvancingClock _clock = new();

    private SiteApplication _site = null!;

    private ILocator Introduction => Page.GetByLabel("Introduction");

    private ILocator SignInAgain => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sign in with Umbraco" });

    protected override bool IsExpected(string complaint) =>
        base.IsExpected(complaint) || EndOfSession.Any(part => complaint.Contains(part, StringComparison.Ordinal));

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await new SiteApplication(
        new Dictionary<string, string?> { ["Umbraco:CMS:Global:TimeOut"] = Session.ToString() },
        services => services.AddSingleton<TimeProvider>(_clock)).StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task Nothing_typed_should_be_lost_when_the_editor_was_away_for_too_long()
    {
        await OpenBrowserAsync(_site.Address);
        await Page.Context.Clock.InstallAsync();
        await TypeAsync("Typed before lunch.");

        _clock.Advance(2 * Session);
        await Page.Context.Clock.FastForwardAsync((long)(2 * Session).TotalMilliseconds);
        await SignInAgainAsync();

        await Assertions.Expect(Introduction).ToHaveValueAsync("Typed before lunch.");
        await PublishAsync();
        await Assertions.Expect(Page.GetByText("Document published").First).ToBeVisibleAsync();
        await ShouldBePublicAsync("Typed before lunch.");
    }

    [Test]
    public async Task The_session_should_go_on_when_the_editor_asks_for_it()
    {
        await OpenBrowserAsync(_site.Address);
        await Page.Context.Clock.InstallAsync();
        await TypeAsync("Typed slowly.");

        TimeSpan nearlyAll = Session - TimeSpan.FromSeconds(40);
        _clock.Advance(nearlyAll);
        await Page.Context.Clock.FastForwardAsync((long)nearlyAll.TotalMilliseconds);
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Stay logged in" }).ClickAsync();

        await PublishAsync();
        await Assertions.Expect(Page.GetByText("Document published").First).ToBeVisibleAsync();
        await ShouldBePublicAsync("Typed slowly.");
    }

    [Test]
    public async Task A_save_should_go_through_after_signing_in_when_the_session_had_ended_unnoticed()
    {
        await OpenBrowserAsync(_site.Address);
        await TypeAsync("Typed just in time.");

        await Page.Context.ClearCookiesAsync();
        await PublishAsync();
        await SignInAgainAsync();

        await Assertions.Expect(Page.GetByText("Document published").First).ToBeVisibleAsync();
        await Assertions.Expect(Page.GetByText("Some actions were not completed")).ToBeHiddenAsync();
        await Assertions.Expect(Introduction).ToHaveValueAsync("Typed just in time.");
        await ShouldBePublicAsync("Typed just in time.");
    }

    private async Task TypeAsync(string text)
    {
        await SignInAsync("/umbraco/section/content");
        await OpenDocumentAsync("Home", "Our Vision and Culture");
        await Introduction.FillAsync(text);
    }

    private Task PublishAsync() => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save and publish" }).ClickAsync();

    /// <summary>Signs in in the window that the back office opens for it.</summary>
    private async Task SignInAgainAsync()
    {
        IPage backOffice = Page;
        TurnTo(await Page.RunAndWaitForPopupAsync(() => SignInAgain.ClickAsync()));
        await FillInAsync(BackOfficeUser.Administrator);
        TurnTo(backOffice);
        await Assertions.Expect(SignInAgain).ToBeHiddenAsync();
    }

    private async Task ShouldBePublicAsync(string text)
    {
        await OpenBrowserAsync(_site.Address);
        await VisitAsync("/our-vision-and-culture/");
        await Assertions.Expect(Page.GetByText(text)).ToBeVisibleAsync();
    }
}
