using System.Net;
using System.Text.Json;
using Lucene.Net.Documents;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Search.Indexing;

namespace OdysseyTrust.Tests.Integration.Management.Api.Schema;

/// <summary>The index that visitors search, as an administrator sees it.</summary>
public class IndexTests : SchemaTests
{
    private const string Index = "indexer/ExternalIndex";

    [Test]
    public async Task The_index_should_be_shown_with_what_it_holds()
    {
        JsonElement indexes = await Administrator.GetJsonAsync("indexer");

        JsonElement index = indexes.GetProperty("items").EnumerateArray().Single();
        Assert.Multiple(() =>
        {
            Assert.That(index.GetProperty("name").GetString(), Is.EqualTo("ExternalIndex"));
            Assert.That(Health(index), Is.EqualTo("Healthy"));
            Assert.That(index.GetProperty("canRebuild").GetBoolean(), Is.True);
            Assert.That(index.GetProperty("documentCount").GetInt32(), Is.GreaterThan(1));
            Assert.That(index.GetProperty("fieldCount").GetInt32(), Is.GreaterThan(4));
        });
    }

    [Test]
    public async Task The_index_should_be_whole_again_when_it_was_rebuilt()
    {
        int before = (await Administrator.GetJsonAsync(Index)).GetProperty("documentCount").GetInt32();
        PageIndex index = Site.Services.GetRequiredService<PageIndex>();
        index.Update(open => open.Delete(new Lucene.Net.Index.Term(FieldNames.IndexType, "content")));

        await Administrator.SendAsync(HttpMethod.Post, $"{Index}/rebuild").ShouldBeAsync(HttpStatusCode.OK);

        Assert.That(async () => Health(await Administrator.GetJsonAsync(Index)), Is.EqualTo("Healthy").After(30_000, 50));
        Assert.That((await Administrator.GetJsonAsync(Index)).GetProperty("documentCount").GetInt32(), Is.EqualTo(before));
    }

    [Test]
    public async Task Visitors_should_find_pages_and_nobody_begin_again_while_the_index_is_rebuilt()
    {
        using SemaphoreSlim paused = new(0);
        PageIndex index = Site.Services.GetRequiredService<PageIndex>();
        Task rebuild = Task.Run(() => index.Rebuild(WaitFor(paused)));
        Assert.That(() => index.IsRebuilding, Is.True.After(30_000, 10));

        JsonElement shown = await Administrator.GetJsonAsync(Index);
        string? again = await Administrator.SendAsync(HttpMethod.Post, $"{Index}/rebuild").ShouldBeAsync(HttpStatusCode.Conflict);
        using HttpClient visitor = Site.CreateVisitor();
        string page = await visitor.GetStringAsync(new Uri("/search/?q=vision", UriKind.Relative));
        paused.Release();

        Assert.That(async () => await rebuild, Throws.InstanceOf<OperationCanceledException>());
        Assert.Multiple(() =>
        {
            Assert.That(Health(shown), Is.EqualTo("Rebuilding"));
            Assert.That(shown.GetProperty("canRebuild").GetBoolean(), Is.False);
            Assert.That(shown.GetProperty("documentCount").GetInt32(), Is.GreaterThan(1));
            Assert.That(again, Is.EqualTo("AlreadyRunning"));
            Assert.That(page, Does.Contain("our-vision-and-culture"));
        });
    }

    [Test]
    public async Task A_page_should_be_found_with_its_fields_when_the_searcher_is_asked()
    {
        JsonElement searcher = (await Administrator.GetJsonAsync("searcher")).GetProperty("items").EnumerateArray().Single();
        string name = searcher.GetProperty("name").GetString()!;

        JsonElement found = (await QueryAsync(name, "title:vision")).GetProperty("items")[0];

        Dictionary<string, string> fields = found.GetProperty("fields").EnumerateArray()
            .ToDictionary(field => field.GetProperty("name").GetString()!, field => field.GetProperty("values")[0].GetString()!);
        Assert.Multiple(() =>
        {
            Assert.That(found.GetProperty("score").GetDouble(), Is.GreaterThan(0));
            Assert.That(found.GetProperty("fieldCount").GetInt32(), Is.EqualTo(fields.Count));
            Assert.That(fields["nodeName"], Is.EqualTo("Our Vision and Culture"));
            Assert.That(fields["__IndexType"], Is.EqualTo("content"));
            Assert.That(fields["__Key"], Is.EqualTo(found.GetProperty("id").GetString()));
        });
        await Administrator.GetAsync($"document/{fields["__Key"]}").ShouldBeAsync(HttpStatusCode.OK);
    }

    [Test]
    public async Task Matches_should_come_page_by_page()
    {
        JsonElement first = await QueryAsync("ExternalIndex", "__IndexType:content", take: 2);
        JsonElement second = await QueryAsync("ExternalIndex", "__IndexType:content", skip: 1, take: 1);
        JsonElement none = await QueryAsync("ExternalIndex", " ");

        Assert.Multiple(() =>
        {
            Assert.That(first.GetProperty("items").GetArrayLength(), Is.EqualTo(2));
            Assert.That(second.GetProperty("items")[0].GetProperty("id").GetString(), Is.EqualTo(first.GetProperty("items")[1].GetProperty("id").GetString()));
            Assert.That(second.GetProperty("total").GetInt32(), Is.EqualTo(first.GetProperty("total").GetInt32()).And.GreaterThan(2));
            Assert.That(none.GetProperty("total").GetInt32(), Is.Zero);
        });
    }

    [Test]
    public async Task An_index_that_is_not_there_should_not_be_found()
    {
        await Administrator.GetAsync("indexer/InternalIndex").ShouldBeAsync(HttpStatusCode.NotFound);
        await Administrator.SendAsync(HttpMethod.Post, "indexer/InternalIndex/rebuild").ShouldBeAsync(HttpStatusCode.NotFound);
        await Administrator.GetAsync("searcher/InternalIndex/query?term=vision").ShouldBeAsync(HttpStatusCode.NotFound);
    }

    private static string? Health(JsonElement index) => index.GetProperty("healthStatus").GetProperty("status").GetString();

    /// <summary>A rebuild that stands still until the test goes on, and then is given up.</summary>
    private static IEnumerable<IReadOnlyCollection<Document>> WaitFor(SemaphoreSlim paused)
    {
        paused.Wait();
        yield return [];
        throw new OperationCanceledException();
    }

    private Task<JsonElement> QueryAsync(string searcher, string term, int skip = 0, int take = 100) =>
        Administrator.GetJsonAsync($"searcher/{searcher}/query?term={Uri.EscapeDataString(term)}&skip={skip}&take={take}");
}
