using System.Net;
using System.Text.Json;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;

namespace OdysseyTrust.Tests.Integration.Management.Api.Media;

/// <summary>From a file on an editor's machine to one that visitors can fetch, and into the bin.</summary>
public class MediaTests
{
    private SiteApplication _site = null!;
    private BackOfficeSession _administrator = null!;
    private MediaLibrary _library = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _site = await new SiteApplication().StartAsync();
        _administrator = await BackOfficeSession.SignInAsync(_site);
        _library = new MediaLibrary(_administrator);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _administrator.Dispose();
        await _site.DisposeAsync();
    }

    [Test]
    public async Task Visitors_should_fetch_a_file_when_it_was_uploaded()
    {
        Guid id = await _library.CreateFileAsync("Term dates", "term-dates.txt", "The autumn term begins in September.");

        Uri url = await _library.UrlOfAsync(id);

        using HttpClient visitor = _site.CreateVisitor();
        Assert.That(await visitor.GetStringAsync(url), Does.Contain("autumn term"));
    }

    [Test]
    public async Task A_file_should_lie_in_its_folder()
    {
        Guid folder = await _library.CreateFolderAsync("Policies");
        Guid file = await _library.CreateFileAsync("Behaviour policy", "behaviour.txt", "Be kind.", folder);

        JsonElement tree = await _administrator.GetJsonAsync($"tree/media/children?parentId={folder}&skip=0&take=10");
        JsonElement list = await _administrator.GetJsonAsync($"collection/media?id={folder}&dataTypeId={Constants.DataTypes.Guids.ListViewMediaGuid}&skip=0&take=10");

        Assert.That(tree.GetProperty("items")[0].GetProperty("id").GetGuid(), Is.EqualTo(file));
        Assert.That(tree.GetProperty("items")[0].GetProperty("parent").GetProperty("id").GetGuid(), Is.EqualTo(folder));
        Assert.That(list.GetProperty("items")[0].GetProperty("variants")[0].GetProperty("name").GetString(), Is.EqualTo("Behaviour policy"));
    }

    [Test]
    public async Task A_file_should_come_back_from_the_bin()
    {
        Guid folder = await _library.CreateFolderAsync("Old folder");
        Guid file = await _library.CreateFileAsync("Mislaid", "mislaid.txt", "Here I am.", folder);

        await _administrator.SendAsync(HttpMethod.Put, $"media/{file}/move-to-recycle-bin").ShouldBeAsync(HttpStatusCode.OK);
        JsonElement parent = await _administrator.GetJsonAsync($"recycle-bin/media/{file}/original-parent");
        await _administrator.SendAsync(HttpMethod.Put, $"recycle-bin/media/{file}/restore", new { target = new { id = folder } }).ShouldBeAsync(HttpStatusCode.OK);

        Assert.That(parent.GetProperty("id").GetGuid(), Is.EqualTo(folder));
        Assert.That((await _administrator.GetJsonAsync($"media/{file}")).GetProperty("isTrashed").GetBoolean(), Is.False);
    }

    [Test]
    public async Task A_file_should_be_refused_when_its_kind_is_not_allowed()
    {
        using HttpResponseMessage response = await _library.UploadAsync(Guid.NewGuid(), "virus.aspx", "<% %>");

        string body = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest), body);
        Assert.That(body, Does.Contain("FileExtensionNotAllowed"));
    }

    [Test]
    public async Task An_editor_should_reach_no_media_outside_their_start_folder()
    {
        Guid own = await _library.CreateFolderAsync("Own school");
        Guid other = await _library.CreateFolderAsync("Other school");
        BackOfficeUser user = await BackOfficeUser.CreateAsync(_site.Services, "media@example.com", Constants.Security.EditorGroupKey, mediaStartNode: own);
        using BackOfficeSession editor = await BackOfficeSession.SignInAsync(_site, user);

        JsonElement tree = await editor.GetJsonAsync("tree/media/root?skip=0&take=100");

        Assert.That(tree.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()), Is.EqualTo(new[] { own }));
        await editor.GetAsync($"media/{own}").ShouldBeAsync(HttpStatusCode.OK);
        await editor.GetAsync($"media/{other}").ShouldBeAsync(HttpStatusCode.Forbidden);
        await editor.GetAsync($"collection/media?id={other}").ShouldBeAsync(HttpStatusCode.Forbidden);
        await editor.SendAsync(HttpMethod.Put, $"media/{other}/move-to-recycle-bin").ShouldBeAsync(HttpStatusCode.Forbidden);
    }
}
