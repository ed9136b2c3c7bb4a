using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Sync;

/// <summary>What the boot imports.</summary>
[TestFixture]
public sealed class BootTests
{
    private static readonly Guid Books = new("3138e866-7bf1-4a00-b7ed-e11ee6f45b7f");

    private SyncSite _site = null!;

    [SetUp]
    public async Task Boot()
    {
        _site = await SyncSite.CreateAsync(SourceTree.SampleFolder);
        await _site.BootAsync();
    }

    [TearDown]
    public void Dispose() => _site.Dispose();

    [Test]
    public void Content_is_imported_when_the_database_is_empty()
        => Assert.That(_site.Get<IContentService>().Count(), Is.EqualTo(51));

    [Test]
    public async Task Only_schema_is_imported_when_the_database_has_content()
    {
        _site.Change("Content/books.config", "<SortOrder>0", "<SortOrder>7");
        _site.Change("DataTypes/Textarea.config", "<Name>Textarea", "<Name>Long text");

        await _site.BootAsync();

        Assert.That(_site.Get<IContentService>().GetById(Books)!.SortOrder, Is.Zero);
        Assert.That(await _site.Get<IDataTypeService>().GetAsync("Long text"), Is.Not.Null);
    }

    [Test]
    public async Task An_item_that_was_changed_elsewhere_stays_when_its_file_did_not_change()
    {
        IContentTypeService types = _site.Get<IContentTypeService>();
        IContentType book = types.Get("book")!;
        book.Icon = "icon-umbraco";
        await types.UpdateAsync(book, Umbraco.Cms.Core.Constants.Security.SuperUserKey);
        _site.Change("DataTypes/Textarea.config", "<Name>Textarea", "<Name>Long text");

        await _site.BootAsync();

        Assert.That(types.Get("book")!.Icon, Is.EqualTo("icon-umbraco"));
    }

    [Test]
    public void The_boot_fails_and_says_why_when_a_file_is_wrong()
    {
        _site.Write("Languages/da.config", "<Language");

        SyncImportException failure = Assert.ThrowsAsync<SyncImportException>(_site.BootAsync)!;

        Assert.That(failure.Message, Does.Contain("Languages/da.config(1)").And.Not.Contain('\n'));
    }
}
