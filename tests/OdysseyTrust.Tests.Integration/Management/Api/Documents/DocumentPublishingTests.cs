using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Api.Documents;

/// <summary>Publishing by a schedule, with all that is below, and only what is filled in rightly; and the order of pages.</summary>
public class DocumentPublishingTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private DocumentSite _site = null!;

    private BackOfficeSession Administrator => _site.Administrator;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await DocumentSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task A_document_should_stay_a_draft_when_it_is_scheduled_for_later()
    {
        IContent page = _site.CreatePage("Later");
        DateTimeOffset later = new(2100, 1, 2, 3, 4, 0, TimeSpan.Zero);

        await PublishAsync(page.Key, new { publishTime = later }).ShouldBeAsync(HttpStatusCode.OK);

        JsonElement variant = (await Administrator.GetJsonAsync($"document/{page.Key}")).GetProperty("variants")[0];
        Assert.That(variant.GetProperty("scheduledPublishDate").GetDateTimeOffset(), Is.EqualTo(later));
        Assert.That(variant.GetProperty("scheduledUnpublishDate").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(variant.GetProperty("state").GetString(), Is.EqualTo("Draft"));
    }

    [Test]
    public async Task The_tree_should_mark_what_is_scheduled_and_what_has_pending_changes()
    {
        IContent scheduled = _site.CreatePage("Marked as scheduled");
        await PublishAsync(scheduled.Key, new { publishTime = new DateTimeOffset(2100, 1, 2, 3, 4, 0, TimeSpan.Zero) }).ShouldBeAsync(HttpStatusCode.OK);
        IContent pending = _site.CreatePublishedPage("Marked as pending");
        pending.SetValue("introduction", "A draft.");
        _site.Documents.Save(pending);
        IContent plain = _site.CreatePublishedPage("Not marked");

        JsonElement tree = await Administrator.GetJsonAsync($"tree/document/children?parentId={_site.Home.Key}&skip=0&take=100");

        Assert.That(FlagsOf(tree, scheduled.Key), Is.EqualTo(new[] { "Umb.ScheduledForPublish" }));
        Assert.That(FlagsOf(tree, pending.Key), Is.EqualTo(new[] { "Umb.PendingChanges" }));
        Assert.That(FlagsOf(tree, plain.Key), Is.Empty);
    }

    [Test]
    public async Task A_schedule_should_be_refused_when_it_lies_in_the_past()
    {
        IContent page = _site.CreatePage("Too late");

        string? status = await PublishAsync(page.Key, new { publishTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero) }).ShouldBeAsync(HttpStatusCode.BadRequest);

        Assert.That(status, Is.EqualTo("PublishTimeNeedsToBeInFuture"));
    }

    [Test]
    public async Task Validation_should_say_which_field_is_empty_that_must_not_be()
    {
        using HttpResponseMessage response = await Administrator.SendAsync(HttpMethod.Post, "document/validate", NewArticle("No date to validate"));

        JsonElement problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(problem.GetProperty("operationStatus").GetString(), Is.EqualTo("PropertyValidationError"));
        Assert.That(
            problem.GetProperty("errors").EnumerateObject().Select(error => error.Name),
            Does.Contain("$.values[?(@.alias == 'date' && @.culture == null && @.segment == null)].value"));
    }

    [Test]
    public async Task A_document_should_be_saved_and_not_published_when_a_field_is_empty_that_must_not_be()
    {
        Guid article = await Administrator.CreateAsync("document", NewArticle("No date to publish"));

        using HttpResponseMessage response = await PublishAsync(article, schedule: null);

        JsonElement problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(problem.GetProperty("operationStatus").GetString(), Is.EqualTo("ContentInvalid"));
        Assert.That(problem.GetProperty("invalidProperties").EnumerateArray().Select(alias => alias.GetString()), Does.Contain("date"));
        Assert.That(_site.Documents.GetById(article)!.Published, Is.False);
    }

    [Test]
    public async Task Everything_below_a_document_should_be_published_with_it()
    {
        IContent about = _site.ChildOf(_site.Home, "About us");
        IContent below = _site.Documents.GetPagedChildren(about.Id, 0, 1, out _, propertyAliases: null, filter: null, ordering: null).Single();
        Assert.That(_site.Documents.Unpublish(below).Success, Is.True);

        JsonElement started = await AnswerAsync(
            HttpMethod.Put, $"document/{about.Key}/publish-with-descendants", new { includeUnpublishedDescendants = true, cultures = Array.Empty<string>() });
        await WaitForResultAsync(about, started.GetProperty("taskId").GetGuid());

        Assert.That(_site.Documents.GetById(below.Key)!.Published, Is.True);
    }

    [Test]
    public async Task A_document_should_be_saved_and_published_at_once()
    {
        IContent page = _site.CreatePage("To publish at once");
        JsonObject update = await _site.ReadForUpdateAsync(page.Key);
        update["variants"]![0]!["name"] = "Published at once";
        update["culturesToPublish"] = new JsonArray();

        await Administrator.SendAsync(HttpMethod.Put, $"document/{page.Key}/update-and-publish", update).ShouldBeAsync(HttpStatusCode.OK);

        using HttpClient visitor = _site.Site.CreateVisitor();
        Assert.That(await visitor.GetStringAsync(new Uri("/published-at-once/", UriKind.Relative)), Does.Contain("Published at once"));
        Assert.That((await Administrator.GetJsonAsync($"document/{page.Key}/published")).GetProperty("variants")[0].GetProperty("name").GetString(), Is.EqualTo("Published at once"));
        Assert.That(
            (await Administrator.GetJsonAsync($"document/urls?id={page.Key}"))[0].GetProperty("urlInfos")[0].GetProperty("url").GetString(), Is.EqualTo("/published-at-once/"));
    }

    [Test]
    public async Task What_was_done_should_be_in_the_log_with_who_did_it()
    {
        IContent page = _site.CreatePage("Logged");
        await PublishAsync(page.Key, schedule: null).ShouldBeAsync(HttpStatusCode.OK);

        JsonElement log = await Administrator.GetJsonAsync($"document/{page.Key}/audit-log");

        JsonElement last = log.GetProperty("items")[0];
        Guid me = (await Administrator.GetJsonAsync("user/current")).GetProperty("id").GetGuid();
        Assert.That(last.GetProperty("logType").GetString(), Is.EqualTo("Publish"));
        Assert.That(last.GetProperty("user").GetProperty("id").GetGuid(), Is.EqualTo(me));
    }

    [Test]
    public async Task Children_should_be_in_the_order_of_their_names_when_they_are_sorted_by_them()
    {
        IContent community = _site.ChildOf(_site.Home, "Our community");

        await Administrator.SendAsync(HttpMethod.Put, $"document/{community.Key}/sort-children", new { field = "Name", direction = "Descending" })
            .ShouldBeAsync(HttpStatusCode.OK);

        Assert.That(NamesBelow(community), Is.Ordered.Descending.Using<string>(StringComparer.OrdinalIgnoreCase));
    }

    [Test]
    public async Task Children_should_be_in_the_order_that_an_editor_gives_them()
    {
        IContent schools = _site.ChildOf(_site.Home, "Our schools");
        IContent[] reversed = [.. Below(schools).Reverse()];

        await Administrator.SendAsync(
            HttpMethod.Put,
            "document/sort",
            new { parent = new { id = schools.Key }, sorting = reversed.Select((child, place) => new { id = child.Key, sortOrder = place }) })
            .ShouldBeAsync(HttpStatusCode.OK);

        Assert.That(NamesBelow(schools), Is.EqualTo(reversed.Select(child => child.Name)));
    }

    [Test]
    public async Task The_bin_should_be_empty_when_it_is_emptied()
    {
        IContent page = _site.CreatePage("To forget");
        _site.Documents.MoveToRecycleBin(page);

        await Administrator.SendAsync(HttpMethod.Delete, "recycle-bin/document").ShouldBeAsync(HttpStatusCode.OK);

        Assert.That(_site.Documents.GetById(page.Key), Is.Null);
        await Administrator.GetAsync($"document/{page.Key}").ShouldBeAsync(HttpStatusCode.NotFound);
    }

    [Test]
    public async Task Only_what_lies_in_the_bin_should_be_deleted_there()
    {
        IContent page = _site.CreatePage("To keep");

        string? status = await Administrator.SendAsync(HttpMethod.Delete, $"recycle-bin/document/{page.Key}").ShouldBeAsync(HttpStatusCode.BadRequest);

        Assert.That(status, Is.EqualTo("NotInTrash"));
        Assert.That(_site.Documents.GetById(page.Key), Is.Not.Null);
    }

    [Test]
    public async Task A_writer_should_save_and_not_publish()
    {
        IContent page = _site.CreatePage("By a writer");
        BackOfficeUser user = await BackOfficeUser.CreateAsync(_site.Site.Services, "publishing@example.com", Constants.Security.WriterGroupKey);
        using BackOfficeSession writer = await BackOfficeSession.SignInAsync(_site.Site, user);
        JsonObject update = await _site.ReadForUpdateAsync(page.Key);

        await writer.SendAsync(HttpMethod.Put, $"document/{page.Key}", update).ShouldBeAsync(HttpStatusCode.OK);
        update["culturesToPublish"] = new JsonArray();
        await writer.SendAsync(HttpMethod.Put, $"document/{page.Key}/update-and-publish", update).ShouldBeAsync(HttpStatusCode.Forbidden);
        await writer.SendAsync(HttpMethod.Put, $"document/{page.Key}/publish", new { publishSchedules = Array.Empty<object>() }).ShouldBeAsync(HttpStatusCode.Forbidden);
        await writer.SendAsync(HttpMethod.Delete, "recycle-bin/document").ShouldBeAsync(HttpStatusCode.Forbidden);
    }

    private object NewArticle(string name) => new
    {
        documentType = new { id = _site.Site.Services.GetRequiredService<IContentTypeService>().Get("newsArticle")!.Key },
        parent = new { id = _site.ChildOf(_site.Home, "News").Key },
        template = (object?)null,
        values = Array.Empty<object>(),
        variants = new[] { new { culture = (string?)null, segment = (string?)null, name } },
    };

    private Task<HttpResponseMessage> PublishAsync(Guid id, object? schedule) => Administrator.SendAsync(
        HttpMethod.Put, $"document/{id}/publish", new { publishSchedules = new[] { new { culture = (string?)null, schedule } } });

    private async Task<JsonElement> AnswerAsync(HttpMethod method, string path, object body)
    {
        using HttpResponseMessage response = await Administrator.SendAsync(method, path, body);
        string text = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), text);
        return JsonDocument.Parse(text).RootElement;
    }

    private async Task WaitForResultAsync(IContent document, Guid task)
    {
        using CancellationTokenSource limit = new(Patience);
        while (!(await Administrator.GetJsonAsync($"document/{document.Key}/publish-with-descendants/result/{task}")).GetProperty("isComplete").GetBoolean())
        {
            limit.Token.ThrowIfCancellationRequested();
        }
    }

    private IEnumerable<IContent> Below(IContent parent) =>
        _site.Documents.GetPagedChildren(parent.Id, 0, 100, out _, propertyAliases: null, filter: null, ordering: null);

    private IEnumerable<string?> NamesBelow(IContent parent) => Below(parent).Select(child => child.Name);

    private static string?[] FlagsOf(JsonElement tree, Guid key) =>
        [.. tree.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("id").GetGuid() == key)
            .GetProperty("variants")[0].GetProperty("flags").EnumerateArray().Select(flag => flag.GetProperty("alias").GetString())];
}
