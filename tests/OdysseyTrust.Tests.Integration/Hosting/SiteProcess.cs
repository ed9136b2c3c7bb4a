using System.Diagnostics;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>The site's own program, in a process of its own.</summary>
internal static class SiteProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs the program until it ends by itself.</summary>
    /// <param name="settings">Configuration that differs from the site's own.</param>
    /// <exception cref="OperationCanceledException">It did not end within two minutes.</exception>
    public static async Task<EndedProcess> RunAsync(params (string Name, string Value)[] settings)
    {
        using Process process = new() { StartInfo = Start(settings) };
        using CancellationTokenSource patience = new(Patience);
        process.Start();
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token);
            string error = await process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return new EndedProcess(process.ExitCode, await output, error);
        }
        finally
        {
            process.Kill();
        }
    }

    private static ProcessStartInfo Start((string Name, string Value)[] settings)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "OdysseyTrust.Web.dll")])
        {
            WorkingDirectory = Path.GetDirectoryName(SourceTree.Program),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        foreach ((string name, string value) in settings)
        {
            start.ArgumentList.Add($"--{name}={value}");
        }

        return start;
    }
}
