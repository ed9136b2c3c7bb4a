using System.Text.Json;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Integration.Backoffice;

/// <summary>The running site, with one back office extension in its <c>App_Plugins</c>.</summary>
[SetUpFixture]
public sealed class BackofficeSite
{
    private static TemporaryFolder? _webRoot;
    private static SiteApplication? _site;

    /// <summary>A client that shows each answer as it is.</summary>
    public static HttpClient CreateVisitor() => _site!.CreateVisitor();

    /// <summary>The import map of the host page.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> ImportMapAsync(HttpClient client)
    {
        string page = await client.GetStringAsync(new Uri("/umbraco", UriKind.Relative));
        using JsonDocument map = JsonDocument.Parse(ImportMap(page));
        return map.RootElement.GetProperty("imports").EnumerateObject().ToDictionary(name => name.Name, name => name.Value.GetString()!);
    }

    /// <summary>The source of the host page's import map.</summary>
    public static string ImportMap(string page)
    {
        const string start = "<script type=\"importmap\">";
        int from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return page[from..page.IndexOf("</script>", from, StringComparison.Ordinal)];
    }

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _webRoot = new TemporaryFolder();
        string package = Directory.CreateDirectory(Path.Combine(_webRoot.Path, "App_Plugins", "Colours")).FullName;
        await File.WriteAllTextAsync(
            Path.Combine(package, "umbraco-package.json"),
            """{ "name": "Colours", "extensions": [], "importmap": { "imports": { "colours": "/App_Plugins/Colours/index.js" } } }""");
        await File.WriteAllTextAsync(Path.Combine(package, "index.js"), "export const colours = [];");
        _site = await new SiteApplication(new Dictionary<string, string?> { ["webroot"] = _webRoot.Path }).StartAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }

        _webRoot?.Dispose();
    }
}
