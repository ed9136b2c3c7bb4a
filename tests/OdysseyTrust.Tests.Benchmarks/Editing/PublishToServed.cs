using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace OdysseyTrust.Tests.Benchmarks.Editing;

/// <summary>
/// From the call of Publish to the new text in a visitor's hands, at 10,000 pages against 100: at most 1.5 times. The memory that
/// the site holds at each size is printed as it is filled.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 5, iterationCount: 30)]
public class PublishToServed
{
    private SiteApplication _site = null!;
    private HttpClient _visitor = null!;
    private IContent _page = null!;
    private string _path = null!;
    private int _edition;

    [GlobalSetup(Target = nameof(At100Pages))]
    public Task SetUp100Async() => SetUpAsync(100);

    [GlobalSetup(Target = nameof(At10000Pages))]
    public Task SetUp10000Async() => SetUpAsync(10_000);

    [Benchmark(Baseline = true)]
    public Task At100Pages() => PublishAndVisitAsync();

    [Benchmark]
    public Task At10000Pages() => PublishAndVisitAsync();

    [GlobalCleanup]
    public async Task CleanUpAsync()
    {
        _visitor.Dispose();
        await _site.DisposeAsync();
    }

    private async Task SetUpAsync(int pages)
    {
        _site = await new SiteApplication().StartAsync();
        _visitor = _site.CreateVisitor();
        _page = ActivatorUtilities.CreateInstance<ContentGenerator>(_site.Services).Fill(pages);
        using (_site.Services.GetRequiredService<IUmbracoContextFactory>().EnsureUmbracoContext())
        {
            _path = _site.Services.GetRequiredService<IPublishedUrlProvider>().GetUrl(_page.Key, UrlMode.Relative);
        }

        long memory = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"// Memory at {pages:N0} pages: {memory / 1024.0 / 1024.0:N1} MiB"));
    }

    private async Task PublishAndVisitAsync()
    {
        IContentService content = _site.Services.GetRequiredService<IContentService>();
        string text = string.Create(CultureInfo.InvariantCulture, $"Edition {++_edition} of this page.");
        _page.SetValue("introduction", text);
        content.Save(_page);
        content.Publish(_page, ["*"]);
        string html = await _visitor.GetStringAsync(new Uri(_path, UriKind.Relative));
        if (!html.Contains(text, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{_path} does not say '{text}' after it was published.");
        }
    }
}
