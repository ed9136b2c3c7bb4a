using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>What the groups of the trust's staff find in the back office, and what they do not.</summary>
public class RightsTests : EditorTest
{
    private const string School = "Shelton Junior School";
    private const string OtherSchool = "Oakwood Junior School";

    private static IServiceProvider Services => SiteSetUp.Site.Services;

    [Test]
    public async Task A_school_editor_should_publish_their_school_and_see_no_other()
    {
        const string Introduction = "A junior school where every voice is heard.";
        await SignInAsync("/umbraco/section/content", await SchoolEditorAsync("publishes"));

        await OpenDocumentAsync("Home", "Our schools", School);
        await Assertions.Expect(LinkTo("Our Vision and Culture")).ToHaveCountAsync(0);
        await Assertions.Expect(LinkTo(OtherSchool)).ToHaveCountAsync(0);
        await Page.GetByLabel("Introduction").FillAsync(Introduction);
        await Button("Save and publish").ClickAsync();
        await Assertions.Expect(Page.GetByText("Document published").First).ToBeVisibleAsync();

        await VisitAsync("/our-schools/shelton-junior-school/");
        await Assertions.Expect(Page.GetByText(Introduction).First).ToBeVisibleAsync();
    }

    [Test]
    public async Task Another_school_should_be_refused_when_a_school_editor_types_its_address()
    {
        Guid other = SchoolPage(OtherSchool).Key;
        await SignInAsync("/umbraco/section/content", await SchoolEditorAsync("types"));
        await Assertions.Expect(Button("Expand child items for Home")).ToBeVisibleAsync();

        await VisitAsync($"/umbraco/section/content/workspace/document/edit/{other}");

        await Assertions.Expect(Page.Locator("umb-route-forbidden")).ToBeVisibleAsync();
        await Assertions.Expect(Page.Locator("#name-input")).ToHaveCountAsync(0);
        Assert.That(await AskAsync("GET", $"document/{other}"), Is.EqualTo(403));
        Assert.That(await AskAsync("PUT", $"document/{other}/move-to-recycle-bin"), Is.EqualTo(403));
        Assert.That(await AskAsync("GET", $"document/{SchoolPage(School).Key}"), Is.EqualTo(200));
        ForgetErrors();
    }

    [Test]
    public async Task A_school_editor_should_find_their_school_s_pictures_and_no_others()
    {
        await SignInAsync("/umbraco/section/media", await SchoolEditorAsync("pictures"));

        await Button("Expand child items for Schools").ClickAsync();

        await Assertions.Expect(LinkTo(School).First).ToBeVisibleAsync();
        await Assertions.Expect(LinkTo(OtherSchool)).ToHaveCountAsync(0);
    }

    [Test]
    public async Task A_reviewer_should_preview_a_page_and_find_no_button_to_save_it()
    {
        await SignInAsync("/umbraco/section/content", await MakeUserAsync("reviewers", "reviewer"));
        await OpenDocumentAsync("Home", "Our schools", School);

        await Assertions.Expect(Button("Save")).ToHaveCountAsync(0);
        await Assertions.Expect(Button("Save and publish")).ToHaveCountAsync(0);
        await Assertions.Expect(Button("Save and preview")).ToHaveCountAsync(0);
        IPage preview = await Page.Context.RunAndWaitForPageAsync(() => Button("Preview").ClickAsync());

        await Assertions.Expect(preview.FrameLocator("iframe").GetByRole(AriaRole.Heading, new FrameLocatorGetByRoleOptions { Name = School }).First).ToBeVisibleAsync();
    }

    [Test]
    public async Task Communications_should_find_no_settings_and_no_users()
    {
        await SignInAsync("/umbraco/section/content", await MakeUserAsync("communications", "comms"));

        await Assertions.Expect(Section("Media")).ToBeVisibleAsync();

        await Assertions.Expect(Section("Settings")).ToHaveCountAsync(0);
        await Assertions.Expect(Section("Users")).ToHaveCountAsync(0);
        await OpenDocumentAsync("Home");
        await Assertions.Expect(Button("Save and publish")).ToBeVisibleAsync();
        await Assertions.Expect(Button("Preview")).ToHaveCountAsync(0);
    }

    /// <summary>Somebody who looks after <see cref="School"/>.</summary>
    private static async Task<BackOfficeUser> SchoolEditorAsync(string name)
    {
        IMediaService media = Services.GetRequiredService<IMediaService>();
        IMedia schools = media.GetRootMedia().Single(folder => folder.Name == "Schools");
        IMedia folder = media.GetPagedChildren(schools.Id, 0, 100, out _).Single(child => child.Name == School);
        return await MakeUserAsync("schoolEditors", name, SchoolPage(School).Key, folder.Key);
    }

    private static async Task<BackOfficeUser> MakeUserAsync(string group, string name, Guid? contentStartNode = null, Guid? mediaStartNode = null) =>
        await BackOfficeUser.CreateAsync(
            Services,
            $"{name}@rights.example.com",
            (await Services.GetRequiredService<IUserGroupService>().GetAsync(group))!.Key,
            contentStartNode,
            mediaStartNode);

    private static IContent SchoolPage(string name)
    {
        IContentService documents = Services.GetRequiredService<IContentService>();
        IContent schools = documents.GetPagedDescendants(documents.GetRootContent().First().Id, 0, 1000, out _).Single(page => page.ContentType.Alias == "schoolsPage");
        IContent[] pages = [.. documents.GetPagedChildren(schools.Id, 0, 100, out _, propertyAliases: null, filter: null, ordering: null)];
        return Array.Find(pages, page => page.Name == name) ?? throw new InvalidOperationException($"No school is called {name}, but {string.Join(", ", pages.Select(page => page.Name))}.");
    }

    /// <summary>Asks the API as the client does, and says the status of its answer.</summary>
    private Task<int> AskAsync(string method, string path) => Page.EvaluateAsync<int>(
        """
        async ([method, path]) => (await fetch(`/umbraco/management/api/v1/${path}`, { method, headers: { Authorization: 'Bearer [redacted]' } })).status
        """,
        new[] { method, path });

    private ILocator LinkTo(string name) => Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name, Exact = true });

    private ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });

    private ILocator Section(string name) => Page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = name, Exact = true });
}
