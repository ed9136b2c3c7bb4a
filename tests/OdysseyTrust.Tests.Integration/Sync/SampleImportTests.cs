using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Sync;

/// <summary>A folder of a public site in two languages, imported into a new database.</summary>
[TestFixture]
public sealed class SampleImportTests
{
    private static readonly Guid LordOfTheRings = new("143fc8b0-16b4-4aa7-9aa9-b2d7f30a1113");

    private SyncSite _site = null!;

    private CommandResult _import = null!;

    [OneTimeSetUp]
    public async Task Import()
    {
        _site = await SyncSite.CreateAsync(SourceTree.SampleFolder);
        _import = await _site.RunAsync("import");
    }

    [OneTimeTearDown]
    public void Dispose() => _site.Dispose();

    [Test]
    public void Every_file_is_imported()
    {
        Assert.That(_import.Errors, Is.Empty);
        Assert.That(_import.Code, Is.Zero);
        Assert.That(_site.Get<IContentService>().Count(), Is.EqualTo(51));
    }

    [Test]
    public void Both_cultures_are_kept_and_published()
    {
        IContent book = _site.Get<IContentService>().GetById(LordOfTheRings)!;

        Assert.That(book.GetCultureName("da"), Is.EqualTo("Ringenes Herre"));
        Assert.That(book.GetValue<string>("summary", "da"), Does.StartWith("Denne episke"));
        Assert.That(book.GetValue<string>("summary", "en-US"), Does.StartWith("This epic"));
        Assert.That(book.PublishedCultures, Is.EquivalentTo(new[] { "da", "en-US" }));
    }

    [Test]
    public void Values_are_stored_as_their_editors_store_them()
    {
        IContent book = _site.Get<IContentService>().GetById(LordOfTheRings)!;

        Assert.That(book.GetValue("publishYear"), Is.EqualTo(1954));
        Assert.That(book.GetValue("authorNationality"), Is.EqualTo("[\n  \"British\"\n]"));
    }

    [Test]
    public async Task Nothing_would_change_when_the_folder_is_imported_again()
    {
        CommandResult report = await _site.RunAsync("report");

        Assert.That(report.Output, Does.Contain("0 created, 0 updated, 0 deleted"), report.Output);
    }
}
