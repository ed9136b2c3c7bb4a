using System.Net;
using Microsoft.Playwright;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>What else the menu of a document has.</summary>
public class DocumentMenuTests : DocumentTest
{
    private const string OtherSection = "Work with us";

    [Test]
    public async Task A_duplicate_should_be_a_draft_below_the_page_that_is_chosen()
    {
        const string Name = "School meals";
        PublishPage(Name, "Cooked in each school.");
        await SignInAsync("/umbraco/section/content");
        await ExpandAsync(Home);
        await ExpandAsync(Section);

        await ChooseAsync(Name, "Duplicate to…");
        await Dialogs.Locator($"uui-menu-item[label='{OtherSection}']").ClickAsync();
        await Button(Dialogs, "Copy").ClickAsync();
        await SayingAsync("Duplicated");

        await ExpandAsync(OtherSection);
        await Assertions.Expect(Tree.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = Name, Exact = true })).ToHaveCountAsync(2);
        Assert.That(await ReadAsync($"{SectionAddress}school-meals/"), Does.Contain("Cooked in each school."));
        using HttpResponseMessage duplicate = await AskAsync("/work-with-us/school-meals/");
        Assert.That(duplicate.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Visitors_should_not_find_a_page_any_more_when_it_is_unpublished()
    {
        const string Name = "Summer fair";
        PublishPage(Name, "On the field.");
        await SignInAsync("/umbraco/section/content");
        await OpenDocumentAsync(Home, Section, Name);

        await ChooseAsync(Name, "Unpublish…");
        await Button(Dialogs, "Unpublish").ClickAsync();
        await SayingAsync("Document unpublished");

        await Page.ReloadAsync();
        await Page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = "Info" }).ClickAsync();
        await Assertions.Expect(Page.GetByText("Content unpublished", new PageGetByTextOptions { Exact = true })).ToBeVisibleAsync();
        using HttpResponseMessage page = await AskAsync($"{SectionAddress}summer-fair/");
        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_new_page_should_begin_with_what_its_blueprint_says()
    {
        const string Name = "Club of the week";
        IContent page = PublishPage(Name, "Who, when and where.");
        await SignInAsync("/umbraco/section/content");
        await ExpandAsync(Home);
        await ExpandAsync(Section);
        await ChooseAsync(Name, "Create Document Blueprint…");
        await Button(Dialogs, "Save").ClickAsync();
        await SayingAsync("Document Blueprint created");

        await Link(Tree, Section).HoverAsync();
        await Button(Tree, $"Create item for {Section}").ClickAsync();
        await Dialogs.Locator("uui-ref-node-document-type").First.ClickAsync();
        await Dialogs.GetByText(Name).ClickAsync();
        await NameField.FillAsync("Chess club");
        await PublishAsync();

        Assert.That(await ReadAsync($"{SectionAddress}chess-club/"), Does.Contain("Who, when and where."));
        Documents.DeleteBlueprint(Documents.GetBlueprintsForContentTypes(page.ContentTypeId).Single(blueprint => blueprint.Name == Name));
    }
}
