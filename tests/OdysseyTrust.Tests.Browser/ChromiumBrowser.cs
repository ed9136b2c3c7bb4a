using System.Diagnostics;
using Microsoft.Playwright;

namespace OdysseyTrust.Tests.Browser;

/// <summary>Finds a Chromium to test with: an installed one, else Playwright's own, else, as root on Debian, the distribution's.</summary>
internal static class ChromiumBrowser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Nothing in a test may leave this machine, and a container has no sandbox of its own to give.</summary>
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    /// <exception cref="InvalidOperationException">There is none, and none could be installed.</exception>
    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        string? executable = Find() ?? Install(playwright);
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = executable, Args = Arguments });
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    private static string? Install(IPlaywright playwright)
    {
        if (File.Exists(playwright.Chromium.ExecutablePath) || Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0)
        {
            // Playwright finds its own.
            return null;
        }

        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && Run("apt-get", "update") && Run("apt-get", "install", "-y", "chromium"))
        {
            return Find();
        }

        throw new InvalidOperationException(
            "The browser tests need Chromium: install it, or run 'pwsh bin/Debug/net10.0/playwright.ps1 install chromium' in this project's folder.");
    }

    private static bool Run(string command, params string[] arguments)
    {
        using Process? process = Process.Start(new ProcessStartInfo(command, arguments));
        process?.WaitForExit();
        return process?.ExitCode == 0;
    }
}
