using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>Text with headings, links and tables, some of it pasted from elsewhere.</summary>
public class RichTextTests : OwnContentTest
{
    /// <summary>What another page's author would like to run in ours; each tells on itself.</summary>
    private const string Pasted =
        """
        <h2>Getting there</h2>
        <p>Walk <strong>together</strong>.<script>window.ran = "script"</script>
        <img src="/img/mark.svg" alt="A rainbow" onload="window.ran = 'onload'"><img src="/img/mark.svg" alt="A rainbow" onerror="window.ran = 'onerror'">
        <a href="javascript:window.ran = 'link'">Press me</a> <a href="https://example.com/" onclick="window.ran = 'onclick'">Elsewhere</a></p>
        <iframe src="javascript:parent.ran = 'frame'"></iframe><svg onload="window.ran = 'svg'"></svg>
        """;

    /// <summary>The browser offers its clipboard to the page as this event; it would take scripts off HTML that a test writes to it.</summary>
    private const string Paste =
        """
        (text, html) => {
            const clipboardData = new DataTransfer();
            clipboardData.setData('text/html', html);
            text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
        }
        """;

    /// <summary>Whatever in a page can run a script.</summary>
    private const string FindScripts =
        """
        main => [main, ...main.querySelectorAll('*')].filter(element =>
            element.matches('script, iframe, object, embed, svg') ||
            [...element.attributes].some(attribute => attribute.name.startsWith('on') || /^\s*javascript:/i.test(attribute.value)))
            .map(element => element.outerHTML)
        """;

    private ILocator Text => Dialogs.GetByRole(AriaRole.Textbox, new LocatorGetByRoleOptions { Name = "Text", Exact = true });

    [Test]
    public async Task Visitors_should_get_the_text_that_was_pasted_and_no_script()
    {
        await SignInAsync(Draft("Safe travels"));
        await AddTextBlockAsync();

        await Text.EvaluateAsync(Paste, Pasted);
        await Expect(Text).ToContainTextAsync("Walk together.");
        await CreateAndPublishAsync();

        Assert.That(await Page.EvaluateAsync<string?>("window.ran"), Is.Null);
        await VisitAsync("/safe-travels/");
        ILocator shown = Page.Locator("main");
        await Expect(shown.GetByRole(AriaRole.Heading, new LocatorGetByRoleOptions { Name = "Getting there", Level = 2 })).ToBeVisibleAsync();
        await Expect(shown.Locator("strong")).ToHaveTextAsync("together");
        await Expect(shown).ToContainTextAsync("Press me");
        await Expect(shown.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Elsewhere" })).ToHaveAttributeAsync("href", "https://example.com/");
        Assert.That(await shown.EvaluateAsync<string[]>(FindScripts), Is.Empty);
        Assert.That(await Page.EvaluateAsync<string?>("window.ran"), Is.Null);
    }

    [Test]
    public async Task Visitors_should_follow_a_link_and_read_a_table_that_an_editor_made()
    {
        await SignInAsync(Draft("Walking buses"));
        await AddTextBlockAsync();

        await WriteHeadingAsync("Who walks when");
        await WriteTableAsync("Day", "Leader", "Monday", "Ms Grey");
        await WriteLinkAsync("Read our vision", "Our Vision and Culture");
        await CreateAndPublishAsync();

        await VisitAsync("/walking-buses/");
        ILocator shown = Page.Locator("main");
        await Expect(shown.GetByRole(AriaRole.Heading, new LocatorGetByRoleOptions { Name = "Who walks when", Level = 2 })).ToBeVisibleAsync();
        await Expect(shown.Locator("table tr")).ToHaveCountAsync(2);
        await Expect(shown.Locator("table td")).ToHaveTextAsync(["Day", "Leader", "Monday", "Ms Grey"]);
        await shown.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Read our vision" }).ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Uri(SiteSetUp.Address, "/our-vision-and-culture/").ToString());
        await Expect(Page.Locator("h1")).ToHaveTextAsync("Our Vision and Culture");
    }

    /// <summary>The editor reads what is pasted in the page, where the content security policy keeps its handlers from running and says so.</summary>
    protected override bool IsExpected(string complaint) =>
        base.IsExpected(complaint) || complaint.StartsWith("Executing inline event handler violates", StringComparison.Ordinal);

    private async Task AddTextBlockAsync()
    {
        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Add content" }).ClickAsync();
        await Dialogs.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Text with headings" }).ClickAsync();
        await Text.ClickAsync();
    }

    private async Task CreateAndPublishAsync()
    {
        await PressAsync("Create");
        await Expect(Dialogs.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await SaveAndPublishAsync();
    }

    private async Task WriteHeadingAsync(string words)
    {
        await PressAsync("Heading 2");
        await Page.Keyboard.TypeAsync(words);
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Fills a table of two rows and two columns, and goes on below it.</summary>
    private async Task WriteTableAsync(params string[] cells)
    {
        await PressAsync("Table");
        await PressAsync("2 columns, 2 rows");
        await Expect(Text.Locator("td")).ToHaveCountAsync(cells.Length);
        for (int cell = 0; cell < cells.Length; cell++)
        {
            await Page.Keyboard.TypeAsync(cells[cell]);
            await Page.Keyboard.PressAsync(cell + 1 < cells.Length ? "Tab" : "Control+End");
        }
    }

    private async Task WriteLinkAsync(string words, string page)
    {
        await Page.Keyboard.TypeAsync(words);
        foreach (char _ in words)
        {
            await Page.Keyboard.PressAsync("Shift+ArrowLeft");
        }

        await PressAsync("Link");
        await PressAsync("Content");
        ILocator tree = Dialogs.Locator("umb-tree");
        await tree.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Expand child items for Home" }).ClickAsync();
        await tree.GetByText(page, new LocatorGetByTextOptions { Exact = true }).ClickAsync();
        await PressAsync("Choose");
        await PressAsync("Add");
        await Expect(Text.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = words })).ToBeVisibleAsync();
    }

    private Task PressAsync(string button) =>
        Dialogs.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = button, Exact = true }).ClickAsync();
}
