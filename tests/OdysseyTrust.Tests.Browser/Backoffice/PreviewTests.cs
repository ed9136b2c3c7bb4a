using Microsoft.Playwright;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>Seeing a draft as its page before visitors do.</summary>
public class PreviewTests : DocumentTest
{
    private const string Name = "Breakfast club";
    private const string Published = "Breakfast from eight.";

    /// <summary>What a page says that shows drafts.</summary>
    private const string Warning = "You are seeing drafts.";

    /// <summary>The width that a phone is shown at, in CSS pixels.</summary>
    private const int PhoneWidth = 360;

    [SetUp]
    public async Task OpenPageAsync()
    {
        PublishPage(Name, Published);
        await SignInAsync("/umbraco/section/content");
        await OpenDocumentAsync(Home, Section, Name);
    }

    [Test]
    public async Task A_draft_should_be_shown_as_a_page_while_visitors_see_what_is_published()
    {
        const string Draft = "Breakfast from half past seven.";
        await Introduction.FillAsync(Draft);

        IPage preview = await PreviewAsync();

        await Assertions.Expect(Shown(preview).GetByRole(AriaRole.Heading, new FrameLocatorGetByRoleOptions { Name = Name })).ToBeVisibleAsync();
        await Assertions.Expect(Shown(preview).GetByText(Draft)).ToBeVisibleAsync();
        await Assertions.Expect(Shown(preview).GetByText(Warning)).ToHaveCountAsync(0);
        Assert.That(await ReadAsync($"{SectionAddress}breakfast-club/"), Does.Contain(Published).And.Not.Contain(Draft));
    }

    [Test]
    public async Task A_preview_should_follow_what_is_saved()
    {
        const string Draft = "Breakfast from seven.";
        IPage preview = await PreviewAsync();
        await Assertions.Expect(Shown(preview).GetByText(Published)).ToBeVisibleAsync();

        await Introduction.FillAsync(Draft);
        await Button(Page.Locator("umb-workspace-footer"), "Save").ClickAsync();

        await Assertions.Expect(Shown(preview).GetByText(Draft)).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_preview_should_be_as_narrow_as_a_phone_when_that_is_chosen()
    {
        IPage preview = await PreviewAsync();

        await preview.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Fit browser" }).ClickAsync();
        await preview.Locator("uui-menu-item[label='Smartphone portrait']").ClickAsync();

        await Assertions.Expect(Shown(preview).Locator("html")).ToHaveJSPropertyAsync("clientWidth", PhoneWidth);
    }

    [Test]
    public async Task A_page_should_say_that_it_shows_drafts_until_the_preview_has_ended()
    {
        const string Draft = "Breakfast at five.";
        await Introduction.FillAsync(Draft);
        IPage preview = await PreviewAsync();

        IPage site = await preview.RunAndWaitForPopupAsync(() =>
            preview.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Preview website" }).ClickAsync());
        await Assertions.Expect(site.GetByText(Draft)).ToBeVisibleAsync();
        await Assertions.Expect(site.GetByText(Warning)).ToBeVisibleAsync();
        await site.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "End preview" }).ClickAsync();

        await Assertions.Expect(site.GetByText(Published)).ToBeVisibleAsync();
        await Assertions.Expect(site.GetByText(Warning)).ToHaveCountAsync(0);
        Assert.That(await ReadAsync($"{SectionAddress}breakfast-club/"), Does.Not.Contain("umb-website-preview"));
    }

    [Test]
    public async Task Drafts_should_not_be_shown_any_more_when_the_preview_has_ended()
    {
        const string Draft = "Breakfast from six.";
        await Introduction.FillAsync(Draft);
        IPage preview = await PreviewAsync();
        await Assertions.Expect(Shown(preview).GetByText(Draft)).ToBeVisibleAsync();
        TaskCompletionSource closed = new();
        preview.Close += (_, _) => closed.TrySetResult();

        await preview.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Exit" }).ClickAsync();

        await closed.Task;
        await VisitAsync($"{SectionAddress}breakfast-club/");
        await Assertions.Expect(Page.GetByText(Published)).ToBeVisibleAsync();
    }

    private static IFrameLocator Shown(IPage preview) => preview.FrameLocator("umb-preview iframe");

    private Task<IPage> PreviewAsync() =>
        Page.RunAndWaitForPopupAsync(() => Button(Page.Locator("umb-workspace-footer"), "Save and preview").ClickAsync());
}
