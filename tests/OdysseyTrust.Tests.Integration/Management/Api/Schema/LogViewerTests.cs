using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OdysseyTrust.Tests.Integration.Management.Api.Schema;

public class LogViewerTests : SchemaTests
{
    private const string NotThere = "log-viewer/saved-search/Not%20there";

    /// <summary>Of which the log has nothing.</summary>
    private const string LongAgo = "startDate=2020-01-01T00:00:00Z&endDate=2020-01-02T00:00:00Z";

    [Test]
    public async Task An_entry_should_be_found_with_its_values_when_it_was_logged()
    {
        Guid mark = Log("Counted {Number} pages in {Mark}");

        JsonElement entry = (await FindAsync($"Mark = '{mark}'")).GetProperty("items")[0];

        Assert.Multiple(() =>
        {
            Assert.That(entry.GetProperty("level").GetString(), Is.EqualTo("Warning"));
            Assert.That(entry.GetProperty("messageTemplate").GetString(), Is.EqualTo("Counted {Number} pages in {Mark}"));
            Assert.That(entry.GetProperty("renderedMessage").GetString(), Does.StartWith("Counted 7 pages"));
            Assert.That(
                entry.GetProperty("properties").EnumerateArray().Single(property => property.GetProperty("name").GetString() == "Number").GetProperty("value").GetString(),
                Is.EqualTo("7"));
        });
    }

    [Test]
    public async Task Entries_should_come_in_the_order_and_of_the_levels_that_are_asked_for()
    {
        Log("Older than {Mark}");
        await FindAsync($"Mark = '{Log("Newer than {Mark}")}'");

        JsonElement page = await Administrator.GetJsonAsync("log-viewer/log?skip=1&take=3&orderDirection=Ascending&logLevel=Warning&logLevel=Error");

        DateTimeOffset[] times = [.. page.GetProperty("items").EnumerateArray().Select(entry => entry.GetProperty("timestamp").GetDateTimeOffset())];
        Assert.Multiple(() =>
        {
            Assert.That(times, Is.Not.Empty.And.Ordered);
            Assert.That(times, Has.Length.EqualTo(Math.Min(3, page.GetProperty("total").GetInt32() - 1)));
            Assert.That(
                page.GetProperty("items").EnumerateArray().Select(entry => entry.GetProperty("level").GetString()),
                Is.All.EqualTo("Warning").Or.EqualTo("Error"));
        });
    }

    [Test]
    public async Task The_overview_should_count_what_was_logged()
    {
        await FindAsync($"Mark = '{Log("Counted by the overview in {Mark}")}'");

        JsonElement counts = await Administrator.GetJsonAsync("log-viewer/level-count");
        JsonElement templates = await Administrator.GetJsonAsync("log-viewer/message-template?skip=0&take=1000");
        JsonElement levels = await Administrator.GetJsonAsync("log-viewer/level");

        Assert.Multiple(() =>
        {
            Assert.That(counts.GetProperty("warning").GetInt32(), Is.GreaterThan(0));
            Assert.That(
                templates.GetProperty("items").EnumerateArray()
                    .Single(template => template.GetProperty("messageTemplate").GetString() == "Counted by the overview in {Mark}").GetProperty("count").GetInt32(),
                Is.EqualTo(1));
            Assert.That(levels.GetProperty("items").EnumerateArray().Select(level => level.GetProperty("name").GetString()), Does.Contain("Global"));
        });
    }

    [Test]
    public async Task Nothing_should_be_found_in_days_without_a_log()
    {
        JsonElement page = await Administrator.GetJsonAsync($"log-viewer/log?{LongAgo}");
        await Administrator.GetAsync($"log-viewer/validate-logs-size?{LongAgo}").ShouldBeAsync(HttpStatusCode.OK);

        Assert.That(page.GetProperty("total").GetInt32(), Is.Zero);
    }

    [Test]
    public async Task The_overview_should_say_so_when_the_log_is_too_large()
    {
        string file = Path.Combine(Site.DataPath, "logs", "large.20200202.json");
        await using (FileStream large = new(file, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            large.SetLength(2L * 1024 * 1024 * 1024);
        }

        const string Days = "startDate=2020-02-02T00:00:00Z&endDate=2020-02-02T12:00:00Z";
        string?[] refused =
        [
            await Administrator.GetAsync($"log-viewer/validate-logs-size?{Days}").ShouldBeAsync(HttpStatusCode.BadRequest),
            await Administrator.GetAsync($"log-viewer/log?{Days}").ShouldBeAsync(HttpStatusCode.BadRequest),
            await Administrator.GetAsync($"log-viewer/level-count?{Days}").ShouldBeAsync(HttpStatusCode.BadRequest),
            await Administrator.GetAsync($"log-viewer/message-template?{Days}").ShouldBeAsync(HttpStatusCode.BadRequest),
        ];

        Assert.That(refused, Is.All.EqualTo("CancelledByLogsSizeValidation"));
    }

    [TestCase("@Level = 'Error")]
    [TestCase("Elapsed > ")]
    public async Task The_reason_should_be_told_when_a_filter_can_not_be_read(string filter)
    {
        using HttpResponseMessage answer = await Administrator.GetAsync($"log-viewer/log?filterExpression={Uri.EscapeDataString(filter)}");

        JsonElement problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(problem.GetProperty("detail").GetString(), Does.Contain("yntax error"));
        });
    }

    [TestCase("Slow pages")]
    [TestCase("100% of /news/ & more")]
    public async Task A_search_should_be_saved_read_and_deleted_by_its_name(string name)
    {
        string path = $"log-viewer/saved-search/{Uri.EscapeDataString(name)}";
        using HttpResponseMessage created = await Administrator.SendAsync(HttpMethod.Post, "log-viewer/saved-search", new { name, query = "Elapsed > 500" });

        JsonElement saved = await Administrator.GetJsonAsync(path);
        string? duplicate = await Administrator
            .SendAsync(HttpMethod.Post, "log-viewer/saved-search", new { name, query = "Elapsed > 900" })
            .ShouldBeAsync(HttpStatusCode.BadRequest);
        await Administrator.SendAsync(HttpMethod.Delete, path).ShouldBeAsync(HttpStatusCode.OK);

        Assert.Multiple(() =>
        {
            Assert.That(created.StatusCode, Is.EqualTo(HttpStatusCode.Created));
            Assert.That(created.Headers.Location!.AbsoluteUri, Does.EndWith(path));
            Assert.That(saved.GetProperty("query").GetString(), Is.EqualTo("Elapsed > 500"));
            Assert.That(duplicate, Is.EqualTo("DuplicateLogSearch"));
        });
        Assert.That(await SavedAsync(), Does.Not.Contain(name));
    }

    [Test]
    public async Task A_search_that_was_not_saved_should_not_be_found()
    {
        Assert.That(await Administrator.GetAsync(NotThere).ShouldBeAsync(HttpStatusCode.NotFound), Is.EqualTo("NotFoundLogSearch"));
        Assert.That(await Administrator.SendAsync(HttpMethod.Delete, NotThere).ShouldBeAsync(HttpStatusCode.NotFound), Is.EqualTo("NotFoundLogSearch"));
    }

    [Test]
    public async Task Every_search_should_be_readable_that_a_new_site_has()
    {
        JsonElement searches = await Administrator.GetJsonAsync("log-viewer/saved-search");

        foreach (JsonElement search in searches.GetProperty("items").EnumerateArray())
        {
            await Administrator.GetJsonAsync($"log-viewer/log?take=1&filterExpression={Uri.EscapeDataString(search.GetProperty("query").GetString()!)}");
        }

        Assert.That(searches.GetProperty("total").GetInt32(), Is.GreaterThan(0));
    }

    /// <summary>Logs a warning with a mark to find it by.</summary>
    private Guid Log(string template)
    {
        var mark = Guid.NewGuid();
        object[] values = template.Contains("{Number}", StringComparison.Ordinal) ? [7, mark] : [mark];
#pragma warning disable CA2254, CA1848 // What is logged is what the test is about.
        Site.Services.GetRequiredService<ILogger<LogViewerTests>>().LogWarning(template, values);
#pragma warning restore CA2254, CA1848
        return mark;
    }

    /// <summary>The entries that match, as soon as there are any: the log is written a little later than logged.</summary>
    private async Task<JsonElement> FindAsync(string filter)
    {
        JsonElement page = default;
        Assert.That(
            async () => (page = await Administrator.GetJsonAsync($"log-viewer/log?filterExpression={Uri.EscapeDataString(filter)}")).GetProperty("total").GetInt32(),
            Is.GreaterThan(0).After(10_000, 50));
        return page;
    }

    private async Task<string[]> SavedAsync() =>
        [.. (await Administrator.GetJsonAsync("log-viewer/saved-search")).GetProperty("items").EnumerateArray().Select(search => search.GetProperty("name").GetString()!)];
}
