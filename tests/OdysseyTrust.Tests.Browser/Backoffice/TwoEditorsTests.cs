using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>Two editors who have the same page open, each in a browser of their own.</summary>
public class TwoEditorsTests : EditorTest
{
    private const int Saved = 200;
    private const int Refused = 409;

    /// <summary>What the browser and the client say of a save that is refused.</summary>
    private static readonly string[] Conflict = ["409 (Conflict)", "[UmbTryExecuteController] Error in request"];

    private BackOfficeUser _sam = null!;

    private ILocator Introduction => Page.GetByLabel("Introduction");

    private ILocator Question => Page.Locator("umb-confirm-modal");

    protected override bool IsExpected(string complaint) =>
        base.IsExpected(complaint) || Conflict.Any(part => complaint.Contains(part, StringComparison.Ordinal));

    [OneTimeSetUp]
    public async Task InviteSamAsync() => _sam = await BackOfficeUser.CreateAsync(
        SiteSetUp.Site.Services, "sam.taylor@example.com", Constants.Security.AdminGroupKey, name: "Sam Taylor");

    [Test]
    public async Task Nothing_should_be_lost_when_somebody_else_has_published_meanwhile()
    {
        await BothEditAsync("Written by the administrator.", "Written by Sam.");

        await PublishAsync(Refused);

        await Assertions.Expect(Question).ToContainTextAsync("Sam Taylor saved this page at ");
        await Assertions.Expect(Question).ToContainTextAsync("Your changes are still here.");
        await ChooseAsync("Keep editing");
        await Assertions.Expect(Introduction).ToHaveValueAsync("Written by the administrator.");
        await Assertions.Expect(Page.GetByText("Sam Taylor saved this page at ").First).ToBeVisibleAsync();
        await ShouldBePublicAsync("Written by Sam.");
    }

    [Test]
    public async Task The_newer_page_should_be_replaced_when_the_editor_says_so()
    {
        await BothEditAsync("The administrator knows better.", "Sam has an idea.");

        await PublishAsync(Refused);
        await Page.RunAndWaitForResponseAsync(() => ChooseAsync("Save over it"), response => IsPublishing(response, Saved));
        await Assertions.Expect(Page.GetByText("Document published").First).ToBeVisibleAsync();
        await Introduction.FillAsync("The administrator goes on.");
        await PublishAsync(Saved);

        await ShouldBePublicAsync("The administrator goes on.");
    }

    [Test]
    public async Task The_editor_should_be_told_and_keep_their_text_when_the_page_was_deleted_meanwhile()
    {
        IContentService documents = SiteSetUp.Site.Services.GetRequiredService<IContentService>();
        IContent home = documents.GetRootContent().First();
        IContent vision = documents.GetPagedChildren(home.Id, 0, 100, out _, propertyAliases: null, filter: null, ordering: null)
            .Single(child => child.Name == "Our Vision and Culture");
        IContent page = documents.Create("A page to delete", home.Id, vision.ContentType.Alias);
        documents.Save(page);
        await SignInAsync($"/umbraco/section/content/workspace/document/edit/{page.Key}");
        await ExpectOpenAsync();
        await Introduction.FillAsync("Typed in vain.");

        documents.Delete(page);
        await ChooseAsync("Save and publish");

        await Assertions.Expect(Page.GetByText("Somebody deleted this while you were editing.").First).ToBeVisibleAsync();
        await Assertions.Expect(Introduction).ToHaveValueAsync("Typed in vain.");
        ForgetErrors();
    }

    /// <summary>The administrator types; before they save, Sam opens the page, types too, and publishes.</summary>
    private async Task BothEditAsync(string administrator, string sam)
    {
        IPage first = Page;
        await SignInAsync("/umbraco/section/content");
        await OpenDocumentAsync("Home", "Our Vision and Culture");
        await Introduction.FillAsync(administrator);
        await OpenBrowserAsync(SiteSetUp.Address);
        await SignInAsync("/umbraco/section/content", _sam);
        await OpenDocumentAsync("Home", "Our Vision and Culture");
        await Introduction.FillAsync(sam);
        await PublishAsync(Saved);
        TurnTo(first);
    }

    private Task<IResponse> PublishAsync(int status) => Page.RunAndWaitForResponseAsync(() => ChooseAsync("Save and publish"), response => IsPublishing(response, status));

    private static bool IsPublishing(IResponse response, int status) =>
        response.Url.EndsWith("/update-and-publish", StringComparison.Ordinal) && response.Status == status;

    private Task ChooseAsync(string answer) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = answer }).ClickAsync();

    private async Task ShouldBePublicAsync(string text)
    {
        await OpenBrowserAsync(SiteSetUp.Address);
        await VisitAsync("/our-vision-and-culture/");
        await Assertions.Expect(Page.GetByText(text)).ToBeVisibleAsync();
    }
}
