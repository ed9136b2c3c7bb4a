using Microsoft.Playwright;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Browser;

/// <summary>One site and one browser for all tests of this assembly. The site looks for what is scheduled more often than once a minute.</summary>
[SetUpFixture]
public sealed class SiteSetUp
{
    /// <summary>In milliseconds: what a busy machine may take to show something.</summary>
    private const int Patience = 20_000;

    private static SiteApplication? _site;
    private static IPlaywright? _playwright;
    private static IBrowser? _browser;

    internal static Uri Address => Site.Address;

    internal static SiteApplication Site => _site ?? throw new InvalidOperationException("The site has not been started yet.");

    internal static IBrowser Browser => _browser ?? throw new InvalidOperationException("The browser has not been started yet.");

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _site = await new SiteApplication(new Dictionary<string, string?> { ["Umbraco:CMS:ScheduledPublishing:Period"] = "00:00:02" }).StartAsync();
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        _browser = await ChromiumBrowser.LaunchAsync(_playwright);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }
}
