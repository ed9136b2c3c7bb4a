using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.Playwright;
using OdysseyTrust.Tests.Browser;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Benchmarks.BackOffice;

/// <summary>
/// How long an editor waits for the back office in Chromium, over loopback: with an empty cache, at most 1 second to the sign-in page and 3 seconds
/// from there to the content tree; signed in and with what the browser has kept, at most 1.5 seconds to the tree. The requests and bytes that each takes are printed.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 2, iterationCount: 10)]
[MedianColumn]
public class BackOfficeLoad
{
    private const string Content = "/umbraco/section/content";

    private SiteApplication _site = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private IBrowserContext _context = null!;
    private IPage _page = null!;
    private Traffic _traffic = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _site = await new SiteApplication().StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await ChromiumBrowser.LaunchAsync(_playwright);
    }

    [IterationSetup(Target = nameof(FirstLoadToSignIn))]
    public void OpenBrowser() => OpenBrowserAsync().GetAwaiter().GetResult();

    [Benchmark]
    public Task FirstLoadToSignIn() => VisitAsync();

    [IterationSetup(Target = nameof(SignInToTree))]
    public void GoToSignIn() => GoToSignInAsync().GetAwaiter().GetResult();

    [Benchmark]
    public Task SignInToTree() => SignInAsync();

    [IterationSetup(Target = nameof(SecondLoadToTree))]
    public void SignInBefore() => SignInBeforeAsync().GetAwaiter().GetResult();

    [Benchmark]
    public async Task SecondLoadToTree()
    {
        await _page.GotoAsync(Content);
        await SeeTreeAsync();
    }

    [IterationCleanup]
    public void CloseBrowser() => CloseBrowserAsync().GetAwaiter().GetResult();

    [GlobalCleanup]
    public async Task CleanUpAsync()
    {
        Console.WriteLine($"// Fetched since the browser, or the second tab, was opened: {_traffic}");
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _site.DisposeAsync();
    }

    private async Task OpenBrowserAsync()
    {
        _context = await _browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = _site.Address.ToString(), Locale = "en-GB" });
        await OpenPageAsync();
    }

    private async Task OpenPageAsync()
    {
        _page = await _context.NewPageAsync();
        _traffic = await Traffic.OfAsync(_page);
    }

    private async Task VisitAsync()
    {
        await _page.GotoAsync(Content);
        await _page.GetByLabel("Password").WaitForAsync();
    }

    private async Task GoToSignInAsync()
    {
        await OpenBrowserAsync();
        await VisitAsync();
        await _page.GetByLabel("Email address").FillAsync(BackOfficeUser.Administrator.Email);
        await _page.GetByLabel("Password").FillAsync(BackOfficeUser.Administrator.Password);
    }

    private async Task SignInAsync()
    {
        await _page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Login" }).ClickAsync();
        await SeeTreeAsync();
    }

    /// <summary>Another tab of the browser that has been there before.</summary>
    private async Task SignInBeforeAsync()
    {
        await GoToSignInAsync();
        await SignInAsync();
        await _page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await _page.CloseAsync();
        await OpenPageAsync();
    }

    private Task SeeTreeAsync() => _page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Home", Exact = true }).First.WaitForAsync();

    private async Task CloseBrowserAsync()
    {
        await _page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await _context.DisposeAsync();
    }
}
