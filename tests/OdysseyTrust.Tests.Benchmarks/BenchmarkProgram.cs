using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace OdysseyTrust.Tests.Benchmarks;

/// <summary>
/// Each class compares the site with something plain in the same run; the ratio is what counts. The site and what it is compared with
/// run in this process, over loopback, so both meet the same machine at the same time.
/// </summary>
internal static class BenchmarkProgram
{
    private static void Main(string[] args) => BenchmarkSwitcher
        .FromAssembly(typeof(BenchmarkProgram).Assembly)
        .Run(args, DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)));
}
