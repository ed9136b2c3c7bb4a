using BenchmarkDotNet.Attributes;
using OdysseyTrust.Tests.Benchmarks.Bare;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Benchmarks.Pages;

/// <summary>A page from the output cache, against the same bytes from a bare middleware: at most 1.33 times its time.</summary>
public class CachedPage
{
    private const int Requests = 2_000;
    private const string Encoding = "br";

    private readonly Visitors _visitors = new(count: 8, Encoding);
    private SiteApplication _site = null!;
    private BareServer _bare = null!;
    private Uri _page = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _site = await new SiteApplication().StartAsync();
        _page = new Uri(_site.Address, "/our-vision-and-culture/");
        using HttpResponseMessage response = await _visitors.GetAsync(_page);
        _bare = await BareServer.ServeBytesAsync(
            await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync(),
            response.Content.Headers.ContentType!.ToString(),
            response.Content.Headers.ContentEncoding.SingleOrDefault());
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Requests)]
    public Task BareMiddleware() => _visitors.VisitAsync(_bare.Address, Requests);

    [Benchmark(OperationsPerInvoke = Requests)]
    public Task OutputCache() => _visitors.VisitAsync(_page, Requests);

    [GlobalCleanup]
    public async Task CleanUpAsync()
    {
        _visitors.Dispose();
        await _bare.DisposeAsync();
        await _site.DisposeAsync();
    }
}
