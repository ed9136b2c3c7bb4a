using System.Net;
using Microsoft.Playwright;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>Throwing pages away, and having them back.</summary>
public class RecycleBinTests : DocumentTest
{
    private const string Name = "Swimming lessons";
    private const string PageAddress = SectionAddress + "swimming-lessons/";

    /// <summary>Where visitors find a page besides its own address.</summary>
    private static readonly string[] Listings = [SectionAddress, "/sitemap.xml", "/search/?q=swimming"];

    [Test]
    public async Task A_page_should_be_nowhere_while_it_is_trashed_and_back_when_it_is_restored_and_published()
    {
        PublishPage(Name, "Every Tuesday.");
        await AssertFoundAsync(Is.True);
        await SignInAsync("/umbraco/section/content");
        await ExpandAsync(Home);
        await ExpandAsync(Section);

        await TrashAsync(Name);
        await AssertFoundAsync(Is.False);

        await ExpandAsync("Recycle Bin");
        await ChooseAsync(Name, "Restore…");
        await Assertions.Expect(Dialogs.GetByText($"Restore {Name} to {Section}")).ToBeVisibleAsync();
        await Button(Dialogs, "Restore").ClickAsync();
        await SayingAsync("Restored");
        await AssertFoundAsync(Is.False);

        await Page.ReloadAsync();
        await OpenDocumentAsync(Home, Section, Name);
        await PublishAsync();
        await AssertFoundAsync(Is.True);
    }

    [Test]
    public async Task Whoever_trashes_a_page_should_be_warned_when_another_links_to_it()
    {
        await SignInAsync("/umbraco/section/content");
        await ExpandAsync(Home);

        await ChooseAsync("Privacy", "Trash…");

        await Assertions.Expect(Dialogs.GetByText("The following items depend on this")).ToBeVisibleAsync();
        await Assertions.Expect(Dialogs.GetByText("Site settings")).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_page_should_be_gone_for_good_when_the_bin_is_emptied()
    {
        PublishPage(Name, "Every Tuesday.");
        await SignInAsync("/umbraco/section/content");
        await ExpandAsync(Home);
        await ExpandAsync(Section);
        await TrashAsync(Name);

        await Link(Tree, "Recycle Bin").ClickAsync();
        await Button(Page.Locator("umb-collection"), "Empty recycle bin").ClickAsync();
        await Button(Dialogs, "Empty recycle bin").ClickAsync();

        await Assertions.Expect(Page.GetByText("No items")).ToBeVisibleAsync();
        await Assertions.Expect(Button(Tree, "Expand child items for Recycle Bin")).ToHaveCountAsync(0);
    }

    private async Task TrashAsync(string name)
    {
        await ChooseAsync(name, "Trash…");
        await Button(Dialogs, "Trash").ClickAsync();
        await Assertions.Expect(Link(Tree, name)).ToHaveCountAsync(0);
    }

    private static async Task AssertFoundAsync(NUnit.Framework.Constraints.Constraint isFound)
    {
        using HttpResponseMessage response = await AskAsync(PageAddress);
        Assert.That(response.StatusCode == HttpStatusCode.OK, isFound, PageAddress);
        foreach (string listing in Listings)
        {
            Assert.That((await ReadAsync(listing)).Contains(PageAddress, StringComparison.Ordinal), isFound, listing);
        }
    }
}
