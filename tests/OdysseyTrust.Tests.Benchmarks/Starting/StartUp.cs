using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Benchmarks.Starting;

/// <summary>
/// From the start of the process to the first page, with a database that is there already, against an empty ASP.NET Core
/// application: the site, as it is published for a server, is to answer within 2 seconds.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 2, iterationCount: 10)]
public class StartUp
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly HttpClient _visitor = new();
    private TemporaryFolder _published = null!;
    private TemporaryFolder _data = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _published = new TemporaryFolder();
        _data = new TemporaryFolder();
        await PublishAsync(_published.Path);
        await SecondStart();
    }

    [Benchmark(Baseline = true)]
    public Task EmptyApplication() => FirstPageAsync(typeof(StartUp).Assembly.Location, BenchmarkProgram.EmptyApplication);

    [Benchmark]
    public Task SecondStart() => FirstPageAsync(Path.Combine(_published.Path, Path.GetFileName(typeof(Program).Assembly.Location)), "--OdysseyTrust:DataPath", _data.Path);

    [GlobalCleanup]
    public void CleanUp()
    {
        _visitor.Dispose();
        _published.Dispose();
        _data.Dispose();
    }

    private static async Task PublishAsync(string folder)
    {
        using var process = Process.Start("dotnet", ["publish", SourceTree.Site, "--configuration", "Release", "--output", folder]);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet publish ended with {process.ExitCode}: its output above says why.");
        }
    }

    private async Task FirstPageAsync(string assembly, params string[] arguments)
    {
        Uri address = new($"http://127.0.0.1:{FreePort()}/");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [assembly, .. arguments, "--urls", address.ToString()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            using CancellationTokenSource limit = new(Patience);
            while (!await AnswersAsync(address, limit.Token))
            {
                // Asking without a pause would take a core from the process that starts.
                await Task.Delay(TimeSpan.FromMilliseconds(10), limit.Token);
            }
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private async Task<bool> AnswersAsync(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using HttpResponseMessage response = await _visitor.GetAsync(address, cancellationToken);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            // Not listening yet.
            return false;
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
