using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Microsoft.AspNetCore.Builder;
using OdysseyTrust.Tests.Benchmarks.BackOffice;

namespace OdysseyTrust.Tests.Benchmarks;

/// <summary>
/// Each class compares the site with something plain, or with itself at another size, in the same run; the ratio is what counts. Both
/// run over loopback on the same machine at the same time.
/// </summary>
internal static class BenchmarkProgram
{
    /// <summary>The argument that makes this program an empty ASP.NET Core application.</summary>
    public const string EmptyApplication = "empty-application";

    /// <summary>Filling a site with 10,000 pages takes longer than a benchmark is given by default.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    private static async Task Main(string[] args)
    {
        if (args.FirstOrDefault() == EmptyApplication)
        {
            await RunEmptyApplicationAsync(args[1..]);
            return;
        }

        // Benchmarks start servers, which a process of their own would only repeat; the attribute on a class says how it is run.
        try
        {
            BenchmarkSwitcher
                .FromAssembly(typeof(BenchmarkProgram).Assembly)
                .Run(args, ManualConfig.Create(DefaultConfig.Instance).AddJob(Job.Default.WithToolchain(new InProcessEmitToolchain(Patience, logOutput: true)).AsMutator()));
        }
        finally
        {
            FilledData.Remove();
        }
    }

    private static async Task RunEmptyApplicationAsync(string[] args)
    {
        WebApplication app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", () => "An empty application.");
        await app.RunAsync();
    }
}
