using System.Net;
using Microsoft.Playwright;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>Pages whose address changes: whoever kept the old one still finds them.</summary>
public class MoveTests : DocumentTest
{
    private const string OtherSection = "Work with us";
    private const string OtherSectionAddress = "/work-with-us/";

    [Test]
    public async Task The_old_address_should_lead_to_the_new_one_until_its_redirect_is_removed_when_a_page_is_moved()
    {
        const string Name = "Volunteering";
        PublishPage(Name, "Read with a child.");
        await SignInAsync("/umbraco/section/content");
        await ExpandAsync(Home);
        await ExpandAsync(Section);

        await ChooseAsync(Name, "Move to…");
        await Dialogs.Locator($"uui-menu-item[label='{OtherSection}']").ClickAsync();
        await Button(Dialogs, "Move").ClickAsync();
        await SayingAsync("Moved");

        await ExpandAsync(OtherSection);
        await Assertions.Expect(Link(Tree, Name)).ToBeVisibleAsync();
        Assert.That(await ReadAsync($"{OtherSectionAddress}volunteering/"), Does.Contain("Read with a child."));
        await AssertRedirectAsync($"{SectionAddress}volunteering/", $"{OtherSectionAddress}volunteering/");

        await RemoveRedirectAsync($"{SectionAddress}volunteering", $"{OtherSectionAddress}volunteering/");

        using HttpResponseMessage gone = await AskAsync($"{SectionAddress}volunteering/");
        Assert.That(gone.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task The_old_address_should_lead_to_the_new_one_when_a_page_is_renamed()
    {
        PublishPage("Open days", "Come and see us.");
        await SignInAsync("/umbraco/section/content");
        await OpenDocumentAsync(Home, Section, "Open days");

        await NameField.FillAsync("Visiting us");
        await PublishAsync();

        await Assertions.Expect(Link(Tree, "Visiting us")).ToBeVisibleAsync();
        Assert.That(await ReadAsync($"{SectionAddress}visiting-us/"), Does.Contain("Come and see us."));
        await AssertRedirectAsync($"{SectionAddress}open-days/", $"{SectionAddress}visiting-us/");
        await RemoveRedirectAsync($"{SectionAddress}open-days", $"{SectionAddress}visiting-us/");
    }

    private static async Task AssertRedirectAsync(string old, string current)
    {
        using HttpResponseMessage response = await AskAsync(old);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MovedPermanently));
        Assert.That(response.Headers.Location?.OriginalString, Is.EqualTo(current));
    }

    private async Task RemoveRedirectAsync(string old, string current)
    {
        await VisitAsync("/umbraco/section/content/dashboard/redirect-management");
        ILocator redirect = Page.Locator("uui-table-row").Filter(new LocatorFilterOptions { HasText = old });
        await Assertions.Expect(redirect).ToContainTextAsync(current);

        await redirect.GetByRole(AriaRole.Button).ClickAsync();
        await Button(Dialogs, "Delete").ClickAsync();

        await Assertions.Expect(redirect).ToHaveCountAsync(0);
    }
}
