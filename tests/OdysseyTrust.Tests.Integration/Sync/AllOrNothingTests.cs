using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Sync;

/// <summary>One thing is wrong with the sample folder: the database stays as it was, and the answer names the file and the line.</summary>
[TestFixture]
public sealed class AllOrNothingTests
{
    private SyncSite _site = null!;

    [SetUp]
    public async Task Compose() => _site = await SyncSite.CreateAsync(SourceTree.SampleFolder);

    [TearDown]
    public void Dispose() => _site.Dispose();

    [TestCase("ContentTypes/book.config", "</Tabs>", "", "ContentTypes/book.config(113)", "damaged")]
    [TestCase("ContentTypes/book.config", "0cc0eba1-9960-42c9-bf9b-60e150b429ae", "0cc0eba1-0000-0000-0000-000000000000", "ContentTypes/book.config(27)", "data type 0cc0eba1-0000")]
    [TestCase("ContentTypes/book.config", "<Compositions />", "<Compositions><Composition Key=\"3acd95a1-b9bd-4392-be67-0281dbbe125f\">book</Composition></Compositions>", "ContentTypes/book.config(17)", "composed of itself")]
    [TestCase("ContentTypes/book.config", "Alias=\"book\"", "Alias=\"books\"", "ContentTypes/book.config", "alias \"books\" belongs to")]
    [TestCase("ContentTypes/books.config", "f96284b3-2dfe-4bf6-9bc5-e5bc59e08217", "3acd95a1-b9bd-4392-be67-0281dbbe125f", "ContentTypes/books.config", "same item as ContentTypes/book.config")]
    [TestCase("Content/rebecca.config", "3138e866-7bf1-4a00-b7ed-e11ee6f45b7f", "3138e866-0000-0000-0000-000000000000", "Content/rebecca.config(4)", "parent")]
    [TestCase("Content/rebecca.config", "<ContentType>book<", "<ContentType>novel<", "Content/rebecca.config(7)", "no type \"novel\"")]
    [TestCase("Content/rebecca.config", "Culture=\"da\"", "Culture=\"sv\"", "Content/rebecca.config", "no language \"sv\"")]
    [TestCase("Content/rebecca.config", "<Value>1938", "<Value>MCMXXXVIII", "Content/rebecca.config", "can't be stored as Integer")]
    [TestCase("Content/rebecca.config", "author>", "writer>", "Content/rebecca.config", "no property \"writer\"")]
    [TestCase("Content/books.config", "61936e36-3fdc-414f-b6cc-8177628294d2", "61936e36-0000-0000-0000-000000000000", "Content/books.config(19)", "template")]
    [TestCase("Domains/da_da.config", "3138e866-7bf1-4a00-b7ed-e11ee6f45b7f", "3138e866-0000-0000-0000-000000000000", "Domains/da_da.config(6)", "document \"/Books\"")]
    public async Task Nothing_is_imported_when_one_file_is_wrong(string file, string text, string replacement, string place, string reason)
    {
        _site.Change(file, text, replacement);

        CommandResult import = await _site.RunAsync("import");

        Assert.That(import.Code, Is.EqualTo(1), import.Output);
        Assert.That(import.Errors, Does.Contain(place).And.Contain(reason));
        await AssertEmptyAsync();
    }

    [Test]
    public async Task Nothing_is_imported_when_Core_refuses_the_last_of_many_documents()
    {
        _site.Change("Content/wuthering-heights.config", "<Value>Emily Brontë</Value>", "<Value></Value>");

        CommandResult import = await _site.RunAsync("import");

        Assert.That(import.Code, Is.EqualTo(1), import.Output);
        Assert.That(import.Errors, Does.Contain("Content/wuthering-heights.config").And.Contain("FailedPublishContentInvalid").And.Contain("author"));
        await AssertEmptyAsync();
    }

    [Test]
    public async Task The_import_succeeds_when_the_fault_is_mended()
    {
        _site.Change("Content/wuthering-heights.config", "<Value>Emily Brontë</Value>", "<Value></Value>");
        await _site.RunAsync("import");
        _site.Change("Content/wuthering-heights.config", "<Value></Value>", "<Value>Emily Brontë</Value>");

        CommandResult import = await _site.RunAsync("import");

        Assert.That(import.Errors, Is.Empty);
        Assert.That(_site.Get<IContentService>().Count(), Is.EqualTo(51));
    }

    [TestCase("<Value><![CDATA[/media/../appsettings.json]]></Value>")]
    [TestCase("<Value><![CDATA[/media/%2e%2e/appsettings.json]]></Value>")]
    [TestCase("<Value><![CDATA[/etc/passwd]]></Value>")]
    [TestCase("<Value><![CDATA[{\"src\":\"https://example.org/media/x.jpg\"}]]></Value>")]
    [TestCase("<Value><![CDATA[{\"src\":\"/media\\\\..\\\\x.jpg\"}]]></Value>")]
    public async Task A_media_file_is_refused_when_it_lies_outside_the_media_folder(string value)
    {
        _site.Write("Media/hall.config", MediaFiles.File("Hall", value));

        CommandResult import = await _site.RunAsync("import");

        Assert.That(import.Code, Is.EqualTo(1), import.Output);
        Assert.That(import.Errors, Does.Contain("Media/hall.config").And.Contain("not in the media folder"));
    }

    private async Task AssertEmptyAsync()
    {
        Assert.That(_site.Get<IContentService>().Count(), Is.Zero);
        Assert.That(_site.Get<IContentTypeService>().GetAll(), Is.Empty);
        Assert.That(await _site.Get<ILanguageService>().GetAsync("da"), Is.Null);
    }
}
