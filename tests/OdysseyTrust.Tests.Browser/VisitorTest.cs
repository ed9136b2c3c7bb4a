using Microsoft.Playwright;

namespace OdysseyTrust.Tests.Browser;

/// <summary>A visitor with a browser of their own. A test fails when its page leaves an error on the browser's console.</summary>
public abstract class VisitorTest
{
    /// <summary>A phone's width in CSS pixels.</summary>
    protected const int Phone = 390;

    /// <summary>A desktop's width in CSS pixels.</summary>
    protected const int Desktop = 1400;

    private const int Height = 900;

    private readonly List<string> _errors = [];
    private IBrowserContext _context;

    /// <summary>The browser's page.</summary>
    protected IPage Page { get; private set; }

    [SetUp]
    public async Task OpenAsync()
    {
        _errors.Clear();
        _context = await SiteSetUp.Browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = SiteSetUp.Address.ToString(), Locale = "en-GB" });
        Page = await _context.NewPageAsync();
        Page.Console += (_, message) => Note(message.Type == "error", $"{message.Text} at {message.Location}");
        Page.PageError += (_, error) => Note(true, error);
        Page.RequestFailed += (_, request) => Note(true, $"{request.Url}: {request.Failure}");
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await _context.DisposeAsync();
        Assert.That(_errors, Is.Empty, "The browser's console has errors.");
    }

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
