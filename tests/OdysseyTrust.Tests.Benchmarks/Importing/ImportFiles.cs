using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Sync;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Benchmarks.Importing;

/// <summary>
/// The import of 1,000 content files into a site that has none of them, against saving and publishing as many pages through Core's
/// services. The import says on the console how far it is.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 5)]
public class ImportFiles
{
    private const int Files = 1_000;

    private readonly TemporaryFolder _folder = new();
    private SiteApplication _site = null!;

    [GlobalSetup(Target = nameof(Import))]
    public async Task ExportAsync()
    {
        await using SiteApplication filled = await new SiteApplication().StartAsync();
        ActivatorUtilities.CreateInstance<ContentGenerator>(filled.Services).Fill(Files);
        await RunAsync(filled, "export");
    }

    [IterationSetup]
    public void StartSite() => _site = new SiteApplication().StartAsync().GetAwaiter().GetResult();

    [Benchmark(Baseline = true)]
    public void Publish() => ActivatorUtilities.CreateInstance<ContentGenerator>(_site.Services).Fill(Files);

    [Benchmark]
    public Task Import() => RunAsync(_site, "import");

    [IterationCleanup]
    public void EndSite() => _site.DisposeAsync().AsTask().GetAwaiter().GetResult();

    [GlobalCleanup]
    public void CleanUp() => _folder.Dispose();

    private async Task RunAsync(SiteApplication site, string verb)
    {
        int code = await site.Services.GetRequiredService<ISyncCommand>().RunAsync([verb, "--folder", _folder.Path], CancellationToken.None);
        if (code != 0)
        {
            throw new InvalidOperationException($"The {verb} of {_folder.Path} failed; the lines above say why.");
        }
    }
}
