using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Benchmarks.BackOffice;

/// <summary>
/// What an editor waits for, at 10,000 pages against 100: the tree opened at a page among a hundred, the page opened, saved and published. Each is
/// the calls that the official client makes, signed in, over HTTP; at most 1.5 times.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 10, iterationCount: 40)]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
[MedianColumn]
public class ManagementCalls
{
    private const string Api = "/umbraco/management/api/v1/";
    private const int Few = 100;
    private const int Many = 10_000;

    /// <summary>How many the client's tree shows on either side of a page that it is opened at.</summary>
    private const int Neighbours = 5;

    private SiteApplication _site = null!;
    private BackOfficeSession _session = null!;
    private JsonObject _page = null!;
    private Guid _pageKey;
    private Guid _sectionKey;
    private int _edition;

    [GlobalSetup(Targets = [nameof(TreeAt100Pages), nameof(OpenAt100Pages), nameof(SaveAt100Pages), nameof(PublishAt100Pages)])]
    public Task SetUp100Async() => SetUpAsync(Few);

    [GlobalSetup(Targets = [nameof(TreeAt10000Pages), nameof(OpenAt10000Pages), nameof(SaveAt10000Pages), nameof(PublishAt10000Pages)])]
    public Task SetUp10000Async() => SetUpAsync(Many);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Tree")]
    public Task TreeAt100Pages() => OpenTreeAsync();

    [Benchmark]
    [BenchmarkCategory("Tree")]
    public Task TreeAt10000Pages() => OpenTreeAsync();

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Open")]
    public Task OpenAt100Pages() => OpenAsync();

    [Benchmark]
    [BenchmarkCategory("Open")]
    public Task OpenAt10000Pages() => OpenAsync();

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Save")]
    public Task SaveAt100Pages() => SaveAsync();

    [Benchmark]
    [BenchmarkCategory("Save")]
    public Task SaveAt10000Pages() => SaveAsync();

    [IterationSetup(Targets = [nameof(PublishAt100Pages), nameof(PublishAt10000Pages)])]
    public void ChangeThePage() => SaveAsync().GetAwaiter().GetResult();

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Publish")]
    public Task PublishAt100Pages() => PublishAsync();

    [Benchmark]
    [BenchmarkCategory("Publish")]
    public Task PublishAt10000Pages() => PublishAsync();

    [GlobalCleanup]
    public async Task CleanUpAsync()
    {
        _session.Dispose();
        await _site.DisposeAsync();
    }

    private async Task SetUpAsync(int pages)
    {
        _site = await FilledData.StartSiteAsync(pages);
        _session = await BackOfficeSession.SignInAsync(_site);
        FindPage(_site.Services.GetRequiredService<IContentService>());
        JsonElement page = await GetAsync($"document/{_pageKey}");
        _page = new JsonObject
        {
            ["template"] = ToNode(page.GetProperty("template")),
            ["values"] = ToNode(page.GetProperty("values")),
            ["variants"] = new JsonArray(new JsonObject { ["name"] = page.GetProperty("variants")[0].GetProperty("name").GetString() }),
        };
    }

    /// <summary>A page in the middle of the last section, whose hundred pages are there at either size.</summary>
    private void FindPage(IContentService content)
    {
        IContent home = content.GetRootContent().Single(root => root.ContentType.Alias == "home");
        IContent section = ChildrenOf(content, home).Last(child => child.Name!.StartsWith("Section ", StringComparison.Ordinal));
        IContent[] pages = [.. ChildrenOf(content, section)];
        (_sectionKey, _pageKey) = (section.Key, pages[pages.Length / 2].Key);
    }

    private static IEnumerable<IContent> ChildrenOf(IContentService content, IContent parent) =>
        content.GetPagedChildren(parent.Id, 0, int.MaxValue, out _, propertyAliases: null, filter: null, ordering: Ordering.By("sortOrder"));

    private async Task OpenTreeAsync()
    {
        await GetAsync($"tree/document/ancestors?descendantId={_pageKey}");
        await GetAsync($"tree/document/siblings?target={_pageKey}&before={Neighbours}&after={Neighbours}");
        await GetAsync($"tree/document/children?parentId={_sectionKey}&skip=0&take=50");
    }

    private Task<JsonElement> OpenAsync() => GetAsync($"document/{_pageKey}");

    private Task SaveAsync()
    {
        JsonNode introduction = _page["values"]!.AsArray().Single(value => value!["alias"]!.GetValue<string>() == "introduction")!;
        introduction["value"] = string.Create(CultureInfo.InvariantCulture, $"Edition {++_edition} of this page.");
        return PutAsync($"document/{_pageKey}", _page);
    }

    private Task PublishAsync() => PutAsync($"document/{_pageKey}/publish", new { publishSchedules = (object[])[new { culture = (string?)null }] });

    private async Task<JsonElement> GetAsync(string path)
    {
        using HttpResponseMessage response = await _session.Client.GetAsync(new Uri(Api + path, UriKind.Relative));
        await RequireAsync(response, path);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task PutAsync(string path, object body)
    {
        using HttpResponseMessage response = await _session.Client.PutAsJsonAsync(new Uri(Api + path, UriKind.Relative), body);
        await RequireAsync(response, path);
    }

    private static async Task RequireAsync(HttpResponseMessage response, string path)
    {
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new InvalidOperationException($"{path} answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        }
    }

    private static JsonNode? ToNode(JsonElement element) => JsonNode.Parse(element.GetRawText());
}
