using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Integration.Sync;

[TestFixture]
public sealed class CommandTests
{
    [TestCase("A verb is missing")]
    [TestCase("There is no verb \"sync\"", "sync")]
    [TestCase("There is no option \"--force\"", "import", "--force")]
    [TestCase("--folder needs a path", "export", "--folder")]
    public async Task Usage_is_shown_when_the_arguments_are_not_understood(string problem, params string[] arguments)
    {
        using SyncSite site = await SyncSite.CreateAsync();

        CommandResult result = await site.RunAsync(arguments);

        Assert.That(result.Code, Is.EqualTo(2));
        Assert.That(result.Errors, Does.Contain(problem).And.Contain("Usage: usync"));
        Assert.That(result.Output, Is.Empty);
    }

    [Test]
    public async Task Another_folder_is_read_when_one_is_named()
    {
        using SyncSite site = await SyncSite.CreateAsync(null, SourceFolderSettings.Of(SourceTree.SampleFolder));

        CommandResult report = await site.RunAsync("report", "--folder", SourceTree.SampleFolder);

        Assert.That(report.Code, Is.Zero, report.Errors);
        Assert.That(report.Output, Does.Contain("96 created, 0 updated, 0 deleted. Nothing was written."));
    }
}
