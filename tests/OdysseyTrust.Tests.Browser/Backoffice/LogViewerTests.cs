using System.Globalization;
using Microsoft.Playwright;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>The log, as an administrator reads it in the back office.</summary>
public class LogViewerTests : EditorTest
{
    private const string Overview = "/umbraco/section/settings/workspace/logviewer/view/overview";

    private const string Search = "/umbraco/section/settings/workspace/logviewer/view/search";

    private const string Requests = "{Method} {Path} answered {Status}";

    /// <summary>How the browser and the client name a request that was refused because of its filter.</summary>
    private static readonly string[] BadFilter = ["&filterExpression=%40Level%20%3D%20%27Err&", "write @Message like"];

    private ILocator Filter => Page.GetByLabel("Search logs").GetByRole(AriaRole.Textbox).Or(Page.Locator("#search-input input")).First;

    private ILocator Messages => Page.Locator("umb-log-viewer-message");

    [Test]
    public async Task The_overview_should_lead_to_the_entries_of_a_message()
    {
        await SignInAsync("/umbraco/section/settings");

        // The section ends its opening with its first dashboard, whatever was chosen before.
        await Assertions.Expect(Page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = "Welcome" })).ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Log Viewer" }).First.ClickAsync();

        await Assertions.Expect(Page.Locator("umb-log-viewer-log-types-chart umb-donut-slice").First).ToBeAttachedAsync();
        await Assertions.Expect(Page.Locator("umb-log-viewer-log-level-overview")).ToContainTextAsync("Information");
        await Page.Locator("umb-log-viewer-message-templates-overview").GetByRole(AriaRole.Link).Filter(new LocatorFilterOptions { HasText = Requests }).ClickAsync();
        await Messages.First.Locator("summary").ClickAsync();

        await Assertions.Expect(Messages.First).ToContainTextAsync(Environment.MachineName);
        await Assertions.Expect(Messages.First.Locator("#properties-list")).ToContainTextAsync("Status:");
    }

    [Test]
    public async Task A_search_should_be_saved_used_and_deleted()
    {
        const string Name = "Answers of a page / a picture";
        await SignInAsync(Search);
        await FilterAsync("Status = 200 and Method = 'GET'");

        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save search" }).ClickAsync();
        ILocator dialog = Page.Locator("umb-log-viewer-save-search-modal");
        await dialog.Locator("input").FillAsync(Name);
        await SendAsync("POST", () => dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Save search" }).ClickAsync());

        await VisitAsync(Overview);
        await Page.Locator("umb-log-viewer-saved-searches-overview").GetByText(Name).ClickAsync();
        await Assertions.Expect(Filter).ToHaveValueAsync("Status = 200 and Method = 'GET'");
        await Assertions.Expect(Messages.First).ToContainTextAsync("answered 200");

        await Page.Locator("#search-dropdown").ClickAsync();
        await SavedSearch(Name).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Delete this search" }).ClickAsync();
        await SendAsync("DELETE", () => Page.Locator("umb-confirm-modal #confirm").ClickAsync());
        await Page.ReloadAsync();
        await Page.Locator("#search-dropdown").ClickAsync();
        await Assertions.Expect(SavedSearch("Errors and worse")).ToBeVisibleAsync();
        await Assertions.Expect(SavedSearch(Name)).ToHaveCountAsync(0);
    }

    [Test]
    public async Task Entries_should_be_sorted_and_chosen_by_level()
    {
        await SignInAsync(Search);
        await Assertions.Expect(Messages.First).ToBeVisibleAsync();

        await Page.RunAndWaitForResponseAsync(
            () => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sort logs" }).ClickAsync(),
            response => response.Url.Contains("orderDirection=Ascending", StringComparison.Ordinal) && response.Ok);
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Select log levels" }).ClickAsync();
        await Page.Locator("#log-level-selector uui-checkbox").Filter(new LocatorFilterOptions { HasText = "Warning" }).ClickAsync();

        await Assertions.Expect(Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("loglevels=Warning"));
        await Assertions.Expect(Messages.Locator("umb-log-viewer-level-tag").Filter(new LocatorFilterOptions { HasNotText = "Warning" })).ToHaveCountAsync(0);
        await Assertions.Expect(Messages.First).ToBeVisibleAsync();
        DateTime[] times = [.. (await Messages.Locator("#timestamp").AllInnerTextsAsync()).Select(text => DateTime.Parse(text, CultureInfo.GetCultureInfo("en-GB")))];
        Assert.That(times, Is.Ordered);
    }

    [Test]
    public async Task What_is_new_should_show_when_the_log_is_polled()
    {
        string path = $"/polled-{Guid.NewGuid():N}";
        await SignInAsync(Search);
        await FilterAsync($"Path = '{path}'");
        await Assertions.Expect(Messages).ToHaveCountAsync(0);
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Start polling" }).ClickAsync();

        using HttpClient visitor = SiteSetUp.Site.CreateVisitor();
        using HttpResponseMessage missing = await visitor.GetAsync(new Uri(path, UriKind.Relative));

        await Assertions.Expect(Messages).ToHaveCountAsync(1);
        await Assertions.Expect(Messages.First).ToContainTextAsync("answered 404");
    }

    [Test]
    public async Task The_reason_should_show_when_a_filter_can_not_be_read()
    {
        await SignInAsync(Search);
        await Assertions.Expect(Messages.First).ToBeVisibleAsync();

        await Filter.FillAsync("@Level = 'Err");

        await Assertions.Expect(Page.GetByText("The filter can't be read").First).ToBeVisibleAsync();
    }

    /// <summary>The client complains of the refusal as well.</summary>
    protected override bool IsExpected(string complaint) => base.IsExpected(complaint) || BadFilter.Any(part => complaint.Contains(part, StringComparison.Ordinal));

    private ILocator SavedSearch(string name) => Page.Locator(".saved-search-item").Filter(new LocatorFilterOptions { HasText = name });

    /// <summary>Filters the log once it shows, and waits for the answer.</summary>
    private async Task FilterAsync(string expression)
    {
        await Assertions.Expect(Messages.First).ToBeVisibleAsync();
        await Page.RunAndWaitForResponseAsync(
            () => Filter.FillAsync(expression),
            response => response.Ok && Uri.UnescapeDataString(response.Url).Contains($"filterExpression={expression}", StringComparison.Ordinal));
    }

    /// <summary>Does what changes the saved searches, and waits until the server has done it.</summary>
    private async Task SendAsync(string method, Func<Task> act)
    {
        IResponse answer = await Page.RunAndWaitForResponseAsync(
            act, response => response.Request.Method == method && response.Url.Contains("/log-viewer/saved-search", StringComparison.Ordinal));
        Assert.That(answer.Ok, Is.True, answer.StatusText);
    }
}
