using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Integration.Sync;

[TestFixture]
public sealed class ExportTests
{
    [Test]
    public async Task The_sites_own_folder_is_the_same_byte_for_byte_when_it_is_imported_and_exported()
    {
        using SyncSite site = await SyncSite.CreateAsync(SourceTree.OwnFolder);
        SortedDictionary<string, string> before = SyncSite.Snapshot(site.Folder);

        CommandResult import = await site.RunAsync("import");
        CommandResult export = await site.RunAsync("export");

        Assert.That(import.Errors + export.Errors, Is.Empty);
        Assert.That(export.Output, Does.Contain("0 files written, 0 left alone"), export.Output);
        Assert.That(SyncSite.Snapshot(site.Folder), Is.EqualTo(before));
    }

    [TestCase(nameof(SourceTree.SampleFolder))]
    [TestCase(nameof(SourceTree.OwnFolder))]
    public async Task A_second_database_exports_the_same_files_when_it_imported_an_export(string folder)
    {
        string files = folder == nameof(SourceTree.SampleFolder) ? SourceTree.SampleFolder : SourceTree.OwnFolder;
        using SyncSite first = await SyncSite.CreateAsync(files);
        await first.RunAsync("import");
        await first.RunAsync("export");
        using SyncSite second = await SyncSite.CreateAsync(first.Folder, SourceFolderSettings.Of(files));

        CommandResult import = await second.RunAsync("import");
        CommandResult report = await second.RunAsync("report");
        CommandResult export = await second.RunAsync("export");

        Assert.That(import.Errors, Is.Empty);
        Assert.That(report.Output, Does.Contain("0 created, 0 updated, 0 deleted"), report.Output);
        Assert.That(export.Output, Does.Contain("0 files written"), export.Output);
    }
}
