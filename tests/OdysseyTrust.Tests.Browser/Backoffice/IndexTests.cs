using Microsoft.Playwright;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>The search index, as an administrator looks after it in the back office.</summary>
public class IndexTests : EditorTest
{
    private const string Dashboard = "/umbraco/section/settings/dashboard/examine-management";

    private const string VisionPage = "Our Vision and Culture";

    [Test]
    public async Task A_page_should_be_found_in_the_index_and_opened()
    {
        await SignInAsync(Dashboard);
        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "ExternalIndex" }).First.ClickAsync();

        ILocator search = Page.Locator("umb-dashboard-examine-searcher #search-input input");
        await search.FillAsync("title:vision");
        await search.PressAsync("Enter");
        await Page.GetByText(VisionPage).First.ClickAsync();

        await Assertions.Expect(NameField).ToHaveValueAsync(VisionPage);
    }

    [Test]
    public async Task The_index_should_be_healthy_again_when_it_was_rebuilt()
    {
        await SignInAsync($"{Dashboard}/index/ExternalIndex");
        ILocator health = Page.Locator("#health-status");
        await Assertions.Expect(health).ToContainTextAsync("Healthy");

        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Rebuild index" }).ClickAsync();
        IResponse answer = await Page.RunAndWaitForResponseAsync(
            () => Page.Locator("umb-confirm-modal #confirm").ClickAsync(),
            response => response.Url.EndsWith("/indexer/ExternalIndex/rebuild", StringComparison.Ordinal));

        Assert.That(answer.Ok, Is.True, answer.StatusText);
        await Assertions.Expect(health).ToContainTextAsync("Healthy", new LocatorAssertionsToContainTextOptions { Timeout = 30_000 });
    }
}
