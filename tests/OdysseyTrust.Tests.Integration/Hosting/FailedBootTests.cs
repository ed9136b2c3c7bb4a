using System.Net;
using System.Net.Sockets;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>A site that can't start says why in one line, and its process ends so that what runs it notices.</summary>
public sealed class FailedBootTests
{
    private TemporaryFolder _data;

    [SetUp]
    public void SetUp() => _data = new TemporaryFolder();

    [TearDown]
    public void TearDown() => _data.Dispose();

    [Test]
    public async Task The_file_should_be_named_when_a_sync_file_is_damaged()
    {
        using TemporaryFolder sync = new();
        string types = Directory.CreateDirectory(Path.Combine(sync.Path, "ContentTypes")).FullName;
        string original = Path.Combine(SourceTree.OwnFolder, "ContentTypes", "home.config");
        await File.WriteAllTextAsync(Path.Combine(types, "home.config"), (await File.ReadAllTextAsync(original))[..200]);

        EndedProcess site = await RunAsync(("OdysseyTrust:SyncPath", sync.Path));

        AssertSaysOneLine(site, "home.config");
    }

    [Test]
    public async Task The_database_should_be_named_when_it_is_damaged()
    {
        string folder = Directory.CreateDirectory(Path.Combine(_data.Path, "database")).FullName;
        string text = string.Concat(Enumerable.Repeat("This is no database. ", 1000));
        await File.WriteAllTextAsync(Path.Combine(folder, "odyssey.db"), text);

        EndedProcess site = await RunAsync();

        AssertSaysOneLine(site, "database");
        Assert.That(await File.ReadAllTextAsync(Path.Combine(folder, "odyssey.db")), Is.EqualTo(text), "what could be mended is kept");
    }

    [Test]
    public async Task The_data_folder_should_be_named_when_it_is_a_file()
    {
        string file = Path.Combine(_data.Path, "file");
        await File.WriteAllTextAsync(file, string.Empty);

        EndedProcess site = await SiteProcess.RunAsync(("OdysseyTrust:DataPath", file));

        AssertSaysOneLine(site, file);
    }

    [Test]
    public async Task The_data_folder_should_be_named_when_another_site_uses_it()
    {
        await using SiteApplication other = await new SiteApplication(dataPath: _data.Path).StartAsync();

        EndedProcess site = await RunAsync(("Umbraco:CMS:Global:MainDomAcquisitionTimeout", "00:00:00.3"));

        AssertSaysOneLine(site, "data folder");
    }

    [Test]
    public async Task The_address_should_be_named_when_its_port_is_taken()
    {
        using TcpListener taken = new(IPAddress.Loopback, port: 0);
        taken.Start();

        EndedProcess site = await RunAsync(("urls", $"http://{taken.LocalEndpoint}"));

        AssertSaysOneLine(site, $"{taken.LocalEndpoint}");
    }

    private static void AssertSaysOneLine(EndedProcess site, string reason)
    {
        string[] lines = site.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(lines, Has.Length.EqualTo(1), site.Error);
        Assert.That(lines[0], Does.Contain("The site can't start: ").And.Contain(reason).And.Not.Contain("   at "));
        Assert.That(site.ExitCode, Is.EqualTo(1));
    }

    private Task<EndedProcess> RunAsync(params (string Name, string Value)[] settings) =>
        SiteProcess.RunAsync([("OdysseyTrust:DataPath", _data.Path), .. settings]);
}
