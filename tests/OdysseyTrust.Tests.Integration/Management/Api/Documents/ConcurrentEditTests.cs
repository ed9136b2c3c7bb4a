using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Tests.Integration.Management.Api.Documents;

/// <summary>Two editors of one item, each of whom says by <c>If-Match</c> which version they began from.</summary>
public class ConcurrentEditTests
{
    private const string SamTaylor = "sam.taylor@example.com";
    private const int Racers = 8;

    private DocumentSite _site = null!;
    private BackOfficeSession _sam = null!;

    private BackOfficeSession Administrator => _site.Administrator;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _site = await DocumentSite.StartAsync();
        _sam = await BackOfficeSession.SignInAsync(_site.Site, await BackOfficeUser.CreateAsync(_site.Site.Services, SamTaylor, Constants.Security.AdminGroupKey));
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _sam.Dispose();
        await _site.DisposeAsync();
    }

    [TestCase("")]
    [TestCase("/update-and-publish")]
    public async Task A_save_should_be_refused_when_somebody_else_has_saved_meanwhile(string operation)
    {
        IContent page = _site.CreatePublishedPage($"Edited by two{operation.Replace('/', ' ')}");
        string began = await VersionAsync(page.Key);
        await SaveAsync(_sam, page.Key, $"{page.Name}, says Sam", began, operation).ShouldBeAsync(HttpStatusCode.OK);

        using HttpResponseMessage refused = await SaveAsync(Administrator, page.Key, $"{page.Name}, says the administrator", began, operation);

        JsonElement problem = await refused.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.Conflict), problem.ToString());
        Assert.That(problem.GetProperty("operationStatus").GetString(), Is.EqualTo("ConcurrencyViolation"));
        Assert.That(problem.GetProperty("title").GetString(), Is.EqualTo($"{SamTaylor} saved this page at {await SavedAtAsync(page.Key)} while you were editing"));
        Assert.That(problem.GetProperty("newerVersion").GetString(), Is.EqualTo(await VersionAsync(page.Key)));
        Assert.That(await NameAsync(page.Key), Is.EqualTo($"{page.Name}, says Sam"));
    }

    [Test]
    public async Task A_newer_version_should_be_replaced_when_the_editor_knows_of_it()
    {
        IContent page = _site.CreatePage("Saved over");
        string began = await VersionAsync(page.Key);
        await SaveAsync(_sam, page.Key, "What Sam wrote", began).ShouldBeAsync(HttpStatusCode.OK);
        using HttpResponseMessage refused = await SaveAsync(Administrator, page.Key, "What counts", began);
        string newer = (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("newerVersion").GetString()!;

        await SaveAsync(Administrator, page.Key, "What counts", newer).ShouldBeAsync(HttpStatusCode.OK);

        Assert.That(await NameAsync(page.Key), Is.EqualTo("What counts"));
    }

    [Test]
    public async Task Exactly_one_save_should_win_when_many_begin_from_one_version()
    {
        IContent page = _site.CreatePage("Raced for");
        string began = await VersionAsync(page.Key);

        HttpResponseMessage[] answers = await Task.WhenAll(Enumerable.Range(0, Racers)
            .Select(racer => SaveAsync(racer % 2 == 0 ? _sam : Administrator, page.Key, $"Racer {racer}", began)));

        HttpStatusCode[] statuses = [.. answers.Select(answer => answer.StatusCode)];
        Assert.That(statuses.Count(status => status == HttpStatusCode.OK), Is.EqualTo(1));
        Assert.That(statuses.Count(status => status == HttpStatusCode.Conflict), Is.EqualTo(Racers - 1));
        Assert.That(await NameAsync(page.Key), Is.EqualTo($"Racer {Array.IndexOf(statuses, HttpStatusCode.OK)}"));
    }

    [Test]
    public async Task The_same_editor_should_be_refused_when_they_saved_in_another_window()
    {
        IContent page = _site.CreatePage("In two windows");
        string began = await VersionAsync(page.Key);
        await SaveAsync(_sam, page.Key, "In the first window", began).ShouldBeAsync(HttpStatusCode.OK);

        using HttpResponseMessage refused = await SaveAsync(_sam, page.Key, "In the second window", began);

        JsonElement problem = await refused.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
        Assert.That(problem.GetProperty("title").GetString(), Does.StartWith("You saved this page at").And.EndWith("in another window"));
    }

    [Test]
    public async Task A_save_should_go_through_when_the_page_was_only_moved_sorted_or_published()
    {
        IContent page = _site.CreatePage("Moved meanwhile");
        IContent about = _site.ChildOf(_site.Home, "About us");
        string began = await VersionAsync(page.Key);
        await _sam.SendAsync(HttpMethod.Put, $"document/{page.Key}/publish", new { publishSchedules = new[] { new { culture = (string?)null } } }).ShouldBeAsync(HttpStatusCode.OK);
        await _sam.SendAsync(HttpMethod.Put, $"document/{page.Key}/move", new { target = new { id = about.Key } }).ShouldBeAsync(HttpStatusCode.OK);
        await _sam.SendAsync(HttpMethod.Put, "document/sort", new { parent = new { id = about.Key }, sorting = new[] { new { id = page.Key, sortOrder = 0 } } }).ShouldBeAsync(HttpStatusCode.OK);

        await SaveAsync(Administrator, page.Key, "Written meanwhile", began).ShouldBeAsync(HttpStatusCode.OK);

        Assert.That(await NameAsync(page.Key), Is.EqualTo("Written meanwhile"));
    }

    [Test]
    public async Task A_save_should_be_refused_when_the_page_was_rolled_back_meanwhile()
    {
        IContent page = _site.CreatePublishedPage("As it was");
        await SaveAsync(Administrator, page.Key, "As it became", await VersionAsync(page.Key), "/update-and-publish").ShouldBeAsync(HttpStatusCode.OK);
        string began = await VersionAsync(page.Key);
        JsonElement versions = await _sam.GetJsonAsync($"document-version?documentId={page.Key}&skip=0&take=10");
        Guid first = versions.GetProperty("items").EnumerateArray().Last().GetProperty("id").GetGuid();
        await _sam.SendAsync(HttpMethod.Post, $"document-version/{first}/rollback").ShouldBeAsync(HttpStatusCode.OK);

        string? status = await SaveAsync(Administrator, page.Key, "As it became later", began).ShouldBeAsync(HttpStatusCode.Conflict);

        Assert.That(status, Is.EqualTo("ConcurrencyViolation"));
        Assert.That(await NameAsync(page.Key), Is.EqualTo("As it was"));
    }

    [Test]
    public async Task The_answer_should_say_so_when_the_page_was_put_into_the_bin_meanwhile()
    {
        IContent page = _site.CreatePage("Binned meanwhile");
        string began = await VersionAsync(page.Key);
        await _sam.SendAsync(HttpMethod.Put, $"document/{page.Key}/move-to-recycle-bin").ShouldBeAsync(HttpStatusCode.OK);

        using HttpResponseMessage refused = await SaveAsync(Administrator, page.Key, "Written in vain", began);

        JsonElement problem = await refused.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
        Assert.That(problem.GetProperty("operationStatus").GetString(), Is.EqualTo("InTrash"));
        Assert.That(problem.GetProperty("title").GetString(), Does.StartWith($"{SamTaylor} moved this page to the recycle bin at"));
    }

    [Test]
    public async Task The_answer_should_say_so_when_the_page_was_deleted_meanwhile()
    {
        BackOfficeUser editor = await BackOfficeUser.CreateAsync(_site.Site.Services, "editor@example.com", Constants.Security.EditorGroupKey);
        using BackOfficeSession session = await BackOfficeSession.SignInAsync(_site.Site, editor);
        IContent page = _site.CreatePage("Deleted meanwhile");
        string began = await VersionAsync(page.Key);
        JsonObject edited = await EditAsync(page.Key, "Written in vain");
        await _sam.SendAsync(HttpMethod.Put, $"document/{page.Key}/move-to-recycle-bin").ShouldBeAsync(HttpStatusCode.OK);
        await _sam.SendAsync(HttpMethod.Delete, $"recycle-bin/document/{page.Key}").ShouldBeAsync(HttpStatusCode.OK);

        using HttpResponseMessage refused = await session.SaveAsync($"document/{page.Key}", edited, began);

        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(refused.Headers.GetValues("Umb-Notifications").Single(), Does.Contain("Deleted meanwhile"));
    }

    [Test]
    public async Task A_media_item_should_be_kept_from_being_overwritten_too()
    {
        Guid folder = await Administrator.CreateAsync("media", Folder("Pictures"));
        string began = await Administrator.ReadVersionAsync($"media/{folder}");
        await _sam.SaveAsync($"media/{folder}", Folder("Sam's pictures"), began).ShouldBeAsync(HttpStatusCode.OK);

        using HttpResponseMessage refused = await Administrator.SaveAsync($"media/{folder}", Folder("Our pictures"), began);

        JsonElement problem = await refused.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
        Assert.That(problem.GetProperty("title").GetString(), Does.StartWith($"{SamTaylor} saved this media item at"));
    }

    [Test]
    public async Task A_program_should_save_as_before_when_it_names_no_version()
    {
        IContent page = _site.CreatePage("Written by a program");
        await SaveAsync(_sam, page.Key, "What Sam wrote", await VersionAsync(page.Key)).ShouldBeAsync(HttpStatusCode.OK);

        await SaveAsync(Administrator, page.Key, "What the program wrote", version: null).ShouldBeAsync(HttpStatusCode.OK);

        Assert.That(await NameAsync(page.Key), Is.EqualTo("What the program wrote"));
    }

    private static JsonObject Folder(string name) => new()
    {
        ["mediaType"] = new JsonObject { ["id"] = Constants.MediaTypes.Guids.FolderGuid },
        ["values"] = new JsonArray(),
        ["variants"] = new JsonArray(new JsonObject { ["name"] = name }),
    };

    /// <summary>Renames a document.</summary>
    private async Task<HttpResponseMessage> SaveAsync(BackOfficeSession session, Guid id, string name, string? version, string operation = "") =>
        await session.SaveAsync($"document/{id}{operation}", await EditAsync(id, name), version);

    private async Task<JsonObject> EditAsync(Guid id, string name)
    {
        JsonObject document = await _site.ReadForUpdateAsync(id);
        document["variants"]![0]!["name"] = name;
        document["culturesToPublish"] = new JsonArray();
        return document;
    }

    private Task<string> VersionAsync(Guid id) => Administrator.ReadVersionAsync($"document/{id}");

    private async Task<string?> NameAsync(Guid id) =>
        (await Administrator.GetJsonAsync($"document/{id}")).GetProperty("variants")[0].GetProperty("name").GetString();

    /// <summary>The time of the last entry of the audit trail, as clocks in London show it.</summary>
    private async Task<string> SavedAtAsync(Guid id)
    {
        JsonElement log = await Administrator.GetJsonAsync($"document/{id}/audit-log?take=1");
        DateTimeOffset time = log.GetProperty("items")[0].GetProperty("timestamp").GetDateTimeOffset();
        return TimeZoneInfo.ConvertTime(time, TimeZoneInfo.FindSystemTimeZoneById("Europe/London")).ToString("HH:mm", CultureInfo.InvariantCulture);
    }
}
