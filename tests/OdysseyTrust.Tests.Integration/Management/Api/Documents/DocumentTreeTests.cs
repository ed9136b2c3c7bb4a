using System.Net;
using System.Text.Json;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Tests.Integration.Management.Api.Documents;

/// <summary>The tree of documents, for those who may see all of it and for those who may not.</summary>
public class DocumentTreeTests
{
    private DocumentSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await DocumentSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task An_administrator_should_see_the_whole_tree()
    {
        JsonElement root = await _site.Administrator.GetJsonAsync("tree/document/root?skip=0&take=10");
        JsonElement children = await _site.Administrator.GetJsonAsync($"tree/document/children?parentId={_site.Home.Key}&skip=0&take=100");

        JsonElement home = root.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("id").GetGuid() == _site.Home.Key);
        Assert.That(home.GetProperty("hasChildren").GetBoolean(), Is.True);
        Assert.That(home.GetProperty("parent").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(home.GetProperty("noAccess").GetBoolean(), Is.False);
        Assert.That(NamesOf(children.GetProperty("items")), Does.Contain("Our schools").And.Contain("Our Vision and Culture"));
        Assert.That(children.GetProperty("items")[0].GetProperty("parent").GetProperty("id").GetGuid(), Is.EqualTo(_site.Home.Key));
    }

    [Test]
    public async Task An_editor_should_see_what_leads_to_their_start_node_and_what_lies_below_it()
    {
        IContent schools = _site.ChildOf(_site.Home, "Our schools");
        BackOfficeUser user = await BackOfficeUser.CreateAsync(
            _site.Site.Services, "tree@example.com", Constants.Security.EditorGroupKey, contentStartNode: schools.Key);
        using BackOfficeSession editor = await BackOfficeSession.SignInAsync(_site.Site, user);

        JsonElement root = (await editor.GetJsonAsync("tree/document/root?skip=0&take=10")).GetProperty("items");
        JsonElement children = (await editor.GetJsonAsync($"tree/document/children?parentId={_site.Home.Key}&skip=0&take=10")).GetProperty("items");
        JsonElement below = (await editor.GetJsonAsync($"tree/document/children?parentId={schools.Key}&skip=0&take=3")).GetProperty("items");

        Assert.That(root.GetArrayLength(), Is.EqualTo(1));
        Assert.That(root[0].GetProperty("noAccess").GetBoolean(), Is.True);
        Assert.That(NamesOf(children), Is.EqualTo(new[] { "Our schools" }));
        Assert.That(children[0].GetProperty("noAccess").GetBoolean(), Is.False);
        Assert.That(below.GetArrayLength(), Is.EqualTo(3));
    }

    [Test]
    public async Task The_siblings_should_come_with_how_many_there_are_before_and_after()
    {
        JsonElement.ArrayEnumerator children =
            (await _site.Administrator.GetJsonAsync($"tree/document/children?parentId={_site.Home.Key}&skip=0&take=100")).GetProperty("items").EnumerateArray();
        Guid[] ids = [.. children.Select(child => child.GetProperty("id").GetGuid())];

        JsonElement siblings = await _site.Administrator.GetJsonAsync($"tree/document/siblings?target={ids[2]}&before=1&after=1");

        Assert.That(siblings.GetProperty("totalBefore").GetInt32(), Is.EqualTo(1));
        Assert.That(siblings.GetProperty("totalAfter").GetInt32(), Is.EqualTo(ids.Length - 4));
        Assert.That(siblings.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()), Is.EqualTo(ids[1..4]));
    }

    [Test]
    public async Task The_ancestors_should_come_from_the_root_down()
    {
        IContent schools = _site.ChildOf(_site.Home, "Our schools");

        JsonElement ancestors = await _site.Administrator.GetJsonAsync($"tree/document/ancestors?descendantId={schools.Key}");

        Assert.That(ancestors.EnumerateArray().Select(item => item.GetProperty("id").GetGuid()), Is.EqualTo(new[] { _site.Home.Key, schools.Key }));
    }

    [Test]
    public async Task A_document_should_be_found_by_a_part_of_its_name()
    {
        JsonElement found = await _site.Administrator.GetJsonAsync("item/document/search?query=Vision&skip=0&take=10");

        Assert.That(NamesOf(found.GetProperty("items")), Does.Contain("Our Vision and Culture"));
    }

    [Test]
    public async Task A_search_should_find_nothing_below_a_document_that_the_user_can_t_reach()
    {
        IContent community = _site.ChildOf(_site.Home, "Our community");
        IContent schools = _site.ChildOf(_site.Home, "Our schools");
        BackOfficeUser user = await BackOfficeUser.CreateAsync(
            _site.Site.Services, "searcher@example.com", Constants.Security.EditorGroupKey, contentStartNode: community.Key);
        using BackOfficeSession editor = await BackOfficeSession.SignInAsync(_site.Site, user);

        JsonElement forEditor = await editor.GetJsonAsync($"item/document/search?query=School&parentId={schools.Key}&skip=0&take=10");
        JsonElement forAdministrator = await _site.Administrator.GetJsonAsync($"item/document/search?query=School&parentId={schools.Key}&skip=0&take=10");

        Assert.That(forEditor.GetProperty("total").GetInt32(), Is.Zero);
        Assert.That(forAdministrator.GetProperty("total").GetInt32(), Is.GreaterThan(0));
    }

    [Test]
    public async Task Items_should_be_those_that_are_asked_for()
    {
        JsonElement items = await _site.Administrator.GetJsonAsync($"item/document?id={_site.Home.Key}&id={Guid.NewGuid()}");

        Assert.That(items.GetArrayLength(), Is.EqualTo(1));
        Assert.That(items[0].GetProperty("id").GetGuid(), Is.EqualTo(_site.Home.Key));
    }

    [Test]
    public async Task The_tree_should_be_refused_to_somebody_without_a_section_that_shows_it()
    {
        Guid group = await _site.Administrator.CreateAsync("user-group", Users.UserGroupTests.NewGroup("translators", "Umb.Section.Translation"));
        using BackOfficeSession translator = await BackOfficeSession.SignInAsync(
            _site.Site, await BackOfficeUser.CreateAsync(_site.Site.Services, "translator@example.com", group));

        await translator.GetAsync("tree/document/root").ShouldBeAsync(HttpStatusCode.Forbidden);
    }

    private static string[] NamesOf(JsonElement items) =>
        [.. items.EnumerateArray().Select(item => item.GetProperty("variants")[0].GetProperty("name").GetString()!)];
}
