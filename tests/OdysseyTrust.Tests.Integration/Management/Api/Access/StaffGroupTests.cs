using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using OdysseyTrust.Tests.Integration.Management.Api.Documents;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Api.Access;

/// <summary>What the groups of the trust's staff, which the first start makes, may do.</summary>
public class StaffGroupTests
{
    /// <summary>What those who edit pages read of the site's types and settings.</summary>
    private static readonly string[] ReadByEditors =
    [
        "data-type/batch", "data-type/{}", "document-blueprint/{}/scaffold", "document-type/allowed-at-root", "document-type/allowed-in-library",
        "document-type/batch", "document-type/{}", "document-type/{}/allowed-children", "document-type/{}/allowed-parents", "document-type/{}/blueprint",
        "media-type/allowed-at-root", "media-type/batch", "media-type/{}", "media-type/{}/allowed-children", "media-type/{}/allowed-parents",
        "member-group", "oembed/query", "tag",
    ];

    private NodeSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await NodeSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task A_school_editor_should_publish_their_own_school_s_page()
    {
        const string Introduction = "Our gates open at half past eight.";
        using BackOfficeSession editor = await SignInToSchoolAsync("publishes");
        JsonObject page = await _site.ReadForUpdateAsync(_site.Documents.Own);
        DocumentSite.SetValue(page, "introduction", Introduction);
        page["culturesToPublish"] = new JsonArray();

        await editor.SendAsync(HttpMethod.Put, $"document/{_site.Documents.Own}/update-and-publish", page).ShouldBeAsync(HttpStatusCode.OK);

        using HttpClient visitor = _site.CreateVisitor();
        Assert.That(await visitor.GetStringAsync(new Uri("/our-schools/beaufort-primary-school/", UriKind.Relative)), Does.Contain(Introduction));
    }

    [Test]
    public async Task A_school_editor_should_put_media_into_their_own_school_s_folder()
    {
        using BackOfficeSession editor = await SignInToSchoolAsync("uploads");

        Guid folder = await editor.CreateAsync("media", new
        {
            mediaType = new { id = _site.Media.Type },
            parent = new { id = _site.Media.Own },
            values = Array.Empty<object>(),
            variants = new[] { new { name = "Sports day" } },
        });

        await editor.GetAsync($"media/{folder}").ShouldBeAsync(HttpStatusCode.OK);
    }

    [Test]
    public async Task A_school_editor_should_reach_nothing_outside_their_own_school()
    {
        using BackOfficeSession editor = await SignInToSchoolAsync("staysInside");

        Assert.That(await NodeCalls.FindOpenAsync(editor, DocumentOperations.All, _site.Documents), Is.Empty);
        Assert.That(await NodeCalls.FindOpenAsync(editor, MediaOperations.All, _site.Media), Is.Empty);
    }

    [Test]
    public async Task A_school_editor_should_not_take_their_school_s_page_off_the_site()
    {
        using BackOfficeSession editor = await SignInToSchoolAsync("keepsThePage");

        await editor.SendAsync(HttpMethod.Put, $"document/{_site.Documents.Own}/move-to-recycle-bin").ShouldBeAsync(HttpStatusCode.Forbidden);
        await editor.SendAsync(HttpMethod.Put, $"document/{_site.Documents.Own}/unpublish", new { cultures = (object?)null }).ShouldBeAsync(HttpStatusCode.Forbidden);
    }

    [Test]
    public async Task A_school_editor_should_reach_nothing_until_they_are_given_a_school()
    {
        using BackOfficeSession editor = await _site.SignInAsync("withoutSchool", await KeyOfAsync("schoolEditors"));

        Assert.That(await NodeCalls.FindOpenAsync(editor, DocumentOperations.All, _site.Documents), Is.Empty);
        Assert.That(await NodeCalls.FindOpenAsync(editor, MediaOperations.All, _site.Media), Is.Empty);
        IEnumerable<NodeOperation> notOnlyNaming = DocumentOperations.All.Where(operation => !operation.Path.StartsWith("item/", StringComparison.Ordinal));
        Assert.That(await NodeCalls.FindOpenAsync(editor, notOnlyNaming, _site.Documents with { Other = _site.Documents.Own }), Is.Empty);
    }

    [Test]
    public async Task A_reviewer_should_read_and_preview_every_page_and_change_none()
    {
        using BackOfficeSession reviewer = await _site.SignInAsync("reviews", await KeyOfAsync("reviewers"));
        Guid draft = _site.Documents.Other;

        await reviewer.GetAsync($"document/{draft}").ShouldBeAsync(HttpStatusCode.OK);
        await reviewer.GetAsync($"document/{draft}/preview-url?providerAlias=umbDocumentUrlProvider").ShouldBeAsync(HttpStatusCode.OK);
        IEnumerable<NodeOperation> changes = DocumentOperations.All.Where(operation =>
            operation.Method != "GET" && operation.Path != "document/{}/notifications");
        Assert.That(await NodeCalls.FindOpenAsync(reviewer, changes, _site.Documents), Is.Empty);
        Assert.That(await NodeCalls.FindOpenAsync(reviewer, MediaOperations.All.Where(operation => operation.Answer == Answer.Refused), _site.Media), Is.Empty);
    }

    [Test]
    [TestCase("communications")]
    [TestCase("schoolEditors")]
    [TestCase("reviewers")]
    public async Task Settings_and_users_should_be_for_administrators_only(string alias)
    {
        using BackOfficeSession editor = await _site.SignInAsync($"{alias}Only", await KeyOfAsync(alias));
        HashSet<ManagementOperation> open =
        [
            .. OpenOperations.ForAnyone,
            .. OpenOperations.ForAnyUser,
            .. DocumentOperations.All.Concat(MediaOperations.All).Select(operation => operation.Operation),
            .. ReadByEditors.Select(path => new ManagementOperation("GET", $"{OpenOperations.Api}/{path}")),
        ];

        List<string> found = [];
        foreach (ManagementOperation operation in ManagementOperation.All(_site.Services).Where(operation => !open.Contains(operation) && !IsForReference(operation)))
        {
            using HttpRequestMessage request = new(new HttpMethod(operation.Method), operation.Address);
            using HttpResponseMessage response = await editor.Client.SendAsync(request);
            if (response.StatusCode != HttpStatusCode.Forbidden)
            {
                found.Add($"{operation} answered {(int)response.StatusCode}");
            }
        }

        Assert.That(found, Is.Empty);
    }

    [Test]
    public async Task A_group_should_stay_away_when_an_administrator_deleted_it()
    {
        using TemporaryFolder data = new();
        await using (SiteApplication first = await new SiteApplication(dataPath: data.Path).StartAsync())
        {
            IUserGroupService groups = first.Services.GetRequiredService<IUserGroupService>();
            IUserGroup reviewers = (await groups.GetAsync("reviewers"))!;
            Assert.That((await groups.DeleteAsync(reviewers.Key)).Success, Is.True);
        }

        await using SiteApplication second = await new SiteApplication(dataPath: data.Path).StartAsync();

        Assert.That(await second.Services.GetRequiredService<IUserGroupService>().GetAsync("reviewers"), Is.Null);
        Assert.That(await second.Services.GetRequiredService<IUserGroupService>().GetAsync("communications"), Is.Not.Null);
    }

    /// <summary>Names of what others refer to, and the trees that pickers show, are for all who edit.</summary>
    private static bool IsForReference(ManagementOperation operation) =>
        operation.Method == "GET"
        && (operation.Path.StartsWith($"{OpenOperations.Api}/item/", StringComparison.Ordinal)
            || operation.Path.Split('/')[5..] is ["tree", "document-type" or "document-blueprint" or "media-type", ..]);

    private async Task<BackOfficeSession> SignInToSchoolAsync(string name) =>
        await _site.SignInAsync(name, await KeyOfAsync("schoolEditors"), _site.Documents.Own, _site.Media.Own);

    private async Task<Guid> KeyOfAsync(string alias) => (await _site.Services.GetRequiredService<IUserGroupService>().GetAsync(alias))!.Key;
}
