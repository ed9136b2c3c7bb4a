using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Tests.Integration.Management.Api.Documents;

/// <summary>Editing documents as the back office does, seen from the public page.</summary>
public class DocumentEditingTests
{
    private DocumentSite _site = null!;

    private BackOfficeSession Administrator => _site.Administrator;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await DocumentSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task A_document_should_be_read_with_its_values_and_variants()
    {
        IContent vision = _site.ChildOf(_site.Home, "Our Vision and Culture");

        JsonElement document = await Administrator.GetJsonAsync($"document/{vision.Key}");

        Assert.That(document.GetProperty("variants")[0].GetProperty("name").GetString(), Is.EqualTo("Our Vision and Culture"));
        Assert.That(document.GetProperty("variants")[0].GetProperty("state").GetString(), Is.EqualTo("Published"));
        Assert.That(document.GetProperty("values").GetArrayLength(), Is.GreaterThan(3));
        Assert.That(document.GetProperty("documentType").GetProperty("id").GetGuid(), Is.EqualTo(vision.ContentType.Key));
    }

    [Test]
    public async Task Nothing_should_change_when_a_document_is_sent_back_as_it_was_read()
    {
        foreach (IContent document in Descendants(_site.Home).Prepend(_site.Home))
        {
            string before = (await Administrator.GetJsonAsync($"document/{document.Key}")).GetProperty("values").GetRawText();

            await Administrator.SendAsync(HttpMethod.Put, $"document/{document.Key}", await _site.ReadForUpdateAsync(document.Key)).ShouldBeAsync(HttpStatusCode.OK);

            JsonElement after = await Administrator.GetJsonAsync($"document/{document.Key}");
            Assert.That(after.GetProperty("values").GetRawText(), Is.EqualTo(before), document.Name);
        }
    }

    [Test]
    public async Task Visitors_should_see_a_change_when_it_is_published_and_not_before()
    {
        IContent page = await CreatePageAsync("A page to change");
        await PublishAsync(page.Key);
        JsonObject update = await _site.ReadForUpdateAsync(page.Key);
        update["variants"]![0]!["name"] = "A page that was changed";

        await Administrator.SendAsync(HttpMethod.Put, $"document/{page.Key}", update).ShouldBeAsync(HttpStatusCode.OK);
        string draft = await VisitAsync("/a-page-to-change/");
        await PublishAsync(page.Key);
        string published = await VisitAsync("/a-page-that-was-changed/");

        Assert.That(draft, Does.Contain("A page to change").And.Not.Contain("A page that was changed"));
        Assert.That(published, Does.Contain("A page that was changed"));
    }

    [Test]
    public async Task A_new_document_should_be_a_draft_until_it_is_published()
    {
        IContent page = await CreatePageAsync("Brand new");

        JsonElement draft = await Administrator.GetJsonAsync($"document/{page.Key}");
        await PublishAsync(page.Key);
        JsonElement published = await Administrator.GetJsonAsync($"document/{page.Key}");

        Assert.That(StateOf(draft), Is.EqualTo("Draft"));
        Assert.That(StateOf(published), Is.EqualTo("Published"));
        Assert.That(await VisitAsync("/brand-new/"), Does.Contain("Brand new"));
    }

    [Test]
    public async Task Visitors_should_see_a_document_no_more_when_it_is_unpublished()
    {
        IContent page = await CreatePageAsync("Here and gone");
        await PublishAsync(page.Key);

        await Administrator.SendAsync(HttpMethod.Put, $"document/{page.Key}/unpublish", new { cultures = (string[]?)null }).ShouldBeAsync(HttpStatusCode.OK);

        using HttpClient visitor = _site.Site.CreateVisitor();
        using HttpResponseMessage response = await visitor.GetAsync(new Uri("/here-and-gone/", UriKind.Relative));
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_document_should_go_to_the_bin_and_come_back()
    {
        IContent page = await CreatePageAsync("Binned");

        await Administrator.SendAsync(HttpMethod.Put, $"document/{page.Key}/move-to-recycle-bin").ShouldBeAsync(HttpStatusCode.OK);
        JsonElement bin = await Administrator.GetJsonAsync("recycle-bin/document/root?skip=0&take=100");
        JsonElement parent = await Administrator.GetJsonAsync($"recycle-bin/document/{page.Key}/original-parent");
        await Administrator.SendAsync(HttpMethod.Put, $"recycle-bin/document/{page.Key}/restore", new { target = new { id = _site.Home.Key } }).ShouldBeAsync(HttpStatusCode.OK);

        Assert.That(bin.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()), Does.Contain(page.Key));
        Assert.That(parent.GetProperty("id").GetGuid(), Is.EqualTo(_site.Home.Key));
        Assert.That(StateOf(await Administrator.GetJsonAsync($"document/{page.Key}")), Is.EqualTo("Draft"));
    }

    [Test]
    public async Task A_document_should_be_refused_when_its_type_is_not_allowed_there()
    {
        IContent vision = _site.ChildOf(_site.Home, "Our Vision and Culture");

        string? status = await Administrator.SendAsync(HttpMethod.Post, "document", NewPage("Misplaced", _site.Home.ContentType.Key, vision.Key))
            .ShouldBeAsync(HttpStatusCode.BadRequest);

        Assert.That(status, Is.EqualTo("NotAllowed"));
    }

    [Test]
    public async Task A_copy_should_lie_beside_its_original()
    {
        IContent page = await CreatePageAsync("Copied");

        Guid copy = await Administrator.CreateAsync(
            $"document/{page.Key}/copy", new { target = new { id = _site.Home.Key }, relateToOriginal = false, includeDescendants = true });

        Assert.That(_site.Documents.GetById(copy)!.ParentId, Is.EqualTo(_site.Home.Id));
    }

    [Test]
    public async Task An_editor_should_reach_nothing_outside_their_start_node()
    {
        IContent schools = _site.ChildOf(_site.Home, "Our schools");
        IContent vision = _site.ChildOf(_site.Home, "Our Vision and Culture");
        BackOfficeUser user = await BackOfficeUser.CreateAsync(
            _site.Site.Services, "one-school@example.com", Constants.Security.EditorGroupKey, contentStartNode: schools.Key);
        using BackOfficeSession editor = await BackOfficeSession.SignInAsync(_site.Site, user);
        JsonObject update = await _site.ReadForUpdateAsync(vision.Key);

        await editor.GetAsync($"document/{schools.Key}").ShouldBeAsync(HttpStatusCode.OK);
        await editor.GetAsync($"document/{vision.Key}").ShouldBeAsync(HttpStatusCode.Forbidden);
        await editor.SendAsync(HttpMethod.Put, $"document/{vision.Key}", update).ShouldBeAsync(HttpStatusCode.Forbidden);
        await editor.SendAsync(HttpMethod.Put, $"document/{vision.Key}/publish", new { publishSchedules = new[] { new { culture = (string?)null } } }).ShouldBeAsync(HttpStatusCode.Forbidden);
        await editor.SendAsync(HttpMethod.Put, $"document/{vision.Key}/move-to-recycle-bin").ShouldBeAsync(HttpStatusCode.Forbidden);
        await editor.SendAsync(HttpMethod.Put, $"document/{schools.Key}/move", new { target = new { id = vision.Key } }).ShouldBeAsync(HttpStatusCode.Forbidden);
    }

    private static string? StateOf(JsonElement document) => document.GetProperty("variants")[0].GetProperty("state").GetString();

    private static object NewPage(string name, Guid documentType, Guid parent) => new
    {
        documentType = new { id = documentType },
        parent = new { id = parent },
        template = (object?)null,
        values = Array.Empty<object>(),
        variants = new[] { new { culture = (string?)null, segment = (string?)null, name } },
    };

    private IEnumerable<IContent> Descendants(IContent document) =>
        _site.Documents.GetPagedDescendants(document.Id, 0, 1000, out _, filter: null, ordering: null);

    private async Task<IContent> CreatePageAsync(string name)
    {
        IContent about = _site.ChildOf(_site.Home, "About us");
        Guid id = await Administrator.CreateAsync("document", NewPage(name, about.ContentType.Key, _site.Home.Key));
        IContent page = _site.Documents.GetById(id)!;
        JsonObject update = await _site.ReadForUpdateAsync(id);
        update["template"] = new JsonObject { ["id"] = (await Administrator.GetJsonAsync($"document/{about.Key}")).GetProperty("template").GetProperty("id").GetGuid() };
        await Administrator.SendAsync(HttpMethod.Put, $"document/{id}", update).ShouldBeAsync(HttpStatusCode.OK);
        return page;
    }

    private Task<string?> PublishAsync(Guid id) => Administrator
        .SendAsync(HttpMethod.Put, $"document/{id}/publish", new { publishSchedules = new[] { new { culture = (string?)null, schedule = (object?)null } } })
        .ShouldBeAsync(HttpStatusCode.OK);

    private async Task<string> VisitAsync(string path)
    {
        using HttpClient visitor = _site.Site.CreateVisitor();
        return await visitor.GetStringAsync(new Uri(path, UriKind.Relative));
    }
}
