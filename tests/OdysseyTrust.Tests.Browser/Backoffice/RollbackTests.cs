using Microsoft.Playwright;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>Going back to an earlier version of a page.</summary>
public class RollbackTests : DocumentTest
{
    private const string Name = "Uniform";
    private const string First = "A green jumper.";
    private const string Second = "A blue jumper.";

    [Test]
    public async Task Visitors_should_see_the_first_text_again_when_it_is_rolled_back_and_published()
    {
        PublishPage(Name, "A jumper.");
        await SignInAsync("/umbraco/section/content");
        await OpenDocumentAsync(Home, Section, Name);
        await Introduction.FillAsync(First);
        await PublishAsync();
        await Introduction.FillAsync(Second);
        await PublishAsync();
        Assert.That(await ReadAsync($"{SectionAddress}uniform/"), Does.Contain(Second));

        await ChooseAsync(Name, "Rollback…");
        ILocator versions = Dialogs.Locator("umb-content-rollback-modal .rollback-item");
        await Assertions.Expect(versions).ToHaveCountAsync(3);
        await versions.Nth(1).ClickAsync();
        await Dialogs.Locator("uui-toggle").ClickAsync();
        await Assertions.Expect(Dialogs.Locator(".diff-removed").GetByText("blue")).ToBeVisibleAsync();
        await Assertions.Expect(Dialogs.Locator(".diff-added").GetByText("green")).ToBeVisibleAsync();
        await Button(Dialogs, "Rollback").ClickAsync();
        await SayingAsync("Document has been rolled back");

        await Assertions.Expect(Introduction).ToHaveValueAsync(First);
        Assert.That(await ReadAsync($"{SectionAddress}uniform/"), Does.Contain(Second), "It is a draft so far.");
        await PublishAsync();
        Assert.That(await ReadAsync($"{SectionAddress}uniform/"), Does.Contain(First).And.Not.Contain(Second));
    }
}
