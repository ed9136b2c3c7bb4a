using System.Collections.Concurrent;
using System.Diagnostics;

namespace OdysseyTrust.Tests.Integration.Durability;

/// <summary>A site in a process of its own, which is killed without warning.</summary>
internal sealed class KilledSite : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = new();
    private readonly SemaphoreSlim _news = new(0);
    private readonly ConcurrentQueue<string> _errors = new();

    public KilledSite(string dataPath, int pages)
    {
        _process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "OdysseyTrust.Tests.KillTarget.dll"), dataPath, $"{pages}"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        _process.OutputDataReceived += (_, line) => Hear(line.Data, _said);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data, _errors);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The pages that the site held when it started.</summary>
    public IReadOnlyCollection<Guid> Held => Named("holds ");

    /// <summary>The pages whose publishing was answered.</summary>
    public IReadOnlyCollection<Guid> Published => Named("published ");

    /// <summary>Waits until the site has said <paramref name="word"/>, <paramref name="times"/> times.</summary>
    /// <exception cref="InvalidOperationException">It ended, or said nothing for a minute.</exception>
    public async Task HearsAsync(string word, int times = 1)
    {
        while (_said.Count(line => line.StartsWith(word, StringComparison.Ordinal)) < times)
        {
            if (_process.HasExited || !await _news.WaitAsync(Patience))
            {
                throw new InvalidOperationException(
                    $"The site never said '{word}'. It said: {string.Join(Environment.NewLine, _said.Concat(_errors).TakeLast(30))}");
            }
        }
    }

    /// <summary>Kills the process, and waits until all that it said was heard.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
        _news.Dispose();
    }

    private void Hear(string? line, ConcurrentQueue<string> lines)
    {
        if (line is not null)
        {
            lines.Enqueue(line);
            _news.Release();
        }
    }

    private Guid[] Named(string word) =>
        [.. _said.Where(line => line.StartsWith(word, StringComparison.Ordinal)).Select(line => Guid.Parse(line[word.Length..]))];
}
