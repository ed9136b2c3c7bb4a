using Microsoft.Playwright;

namespace OdysseyTrust.Tests.Browser;

/// <summary>A visitor with a browser of their own. A test fails when one of its pages leaves an error on the browser's console.</summary>
public abstract class VisitorTest
{
    /// <summary>A phone's width in CSS pixels.</summary>
    protected const int Phone = 390;

    /// <summary>A desktop's width in CSS pixels.</summary>
    protected const int Desktop = 1400;

    private const int Height = 900;

    /// <summary>Where visitors live, wherever the tests run.</summary>
    private const string Zone = "Europe/London";

    private readonly List<string> _errors = [];
    private readonly List<IBrowserContext> _browsers = [];

    /// <summary>The site that is visited.</summary>
    protected virtual Uri Address => SiteSetUp.Address;

    /// <summary>The page of the browser that the test is at.</summary>
    protected IPage Page { get; private set; }

    [SetUp]
    public async Task OpenAsync()
    {
        _errors.Clear();
        await OpenBrowserAsync(Address);
    }

    /// <summary>Opens a browser that nobody has used yet, and goes on there.</summary>
    /// <param name="site">The address of the site to visit.</param>
    protected async Task OpenBrowserAsync(Uri site)
    {
        IBrowserContext browser = await SiteSetUp.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.ToString(),
            Locale = "en-GB",
            TimezoneId = Zone,
        });
        _browsers.Add(browser);
        browser.Console += (_, message) => Note(message.Type == "error", $"{message.Text} at {message.Location}");
        browser.WebError += (_, error) => Note(true, error.Error);
        browser.RequestFailed += (_, request) => Note(true, $"{request.Url}: {request.Failure}");
        Page = await browser.NewPageAsync();
    }

    [TearDown]
    public async Task CloseAsync()
    {
        foreach (IBrowserContext browser in _browsers)
        {
            await browser.DisposeAsync();
        }

        _browsers.Clear();
        Assert.That(_errors, Is.Empty, "The browser's console has errors.");
    }

    /// <summary>Goes on at a browser that was opened before.</summary>
    protected void TurnTo(IPage page) => Page = page;

    /// <summary>Opens a path of the site at a width.</summary>
    protected async Task<IResponse> VisitAsync(string path, int width = Desktop)
    {
        await Page.SetViewportSizeAsync(width, Height);
        return (await Page.GotoAsync(path))!;
    }

    /// <summary>Forgets what the console said, where an error is what the test is about.</summary>
    protected void ForgetErrors() => _errors.Clear();

    /// <summary>Whether a complaint of the browser is one that the test knows of.</summary>
    protected virtual bool IsExpected(string complaint) => false;

    private void Note(bool isError, string error)
    {
        if (isError && !IsExpected(error))
        {
            _errors.Add(error);
        }
    }
}
