using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Sync;

/// <summary>Files that change after the sample folder was imported.</summary>
[TestFixture]
public sealed class ChangedFilesTests
{
    /// <summary>The document that all books lie below.</summary>
    private const string Books = "3138e866-7bf1-4a00-b7ed-e11ee6f45b7f";

    private const string Rebecca = "Content/rebecca.config";

    private SyncSite _site = null!;

    [SetUp]
    public async Task Import()
    {
        _site = await SyncSite.CreateAsync(SourceTree.SampleFolder);
        Assert.That((await _site.RunAsync("import")).Errors, Is.Empty);
    }

    [TearDown]
    public void Dispose() => _site.Dispose();

    [Test]
    public async Task A_report_names_the_changed_fields_and_writes_nothing()
    {
        _site.Change("DataTypes/Textarea.config", "<Name>Textarea", "<Name>Long text");

        CommandResult report = await _site.RunAsync("report");

        Assert.That(report.Output, Does.Contain("Info/Name: \"Textarea\" -> \"Long text\"").And.Contain("0 created, 1 updated, 0 deleted"));
        Assert.That(await _site.Get<IDataTypeService>().GetAsync("Long text"), Is.Null);
    }

    [Test]
    public async Task Content_keeps_its_values_when_a_property_is_renamed_by_key()
    {
        _site.Change("ContentTypes/book.config", "<Alias>author</Alias>", "<Alias>writtenBy</Alias>");
        foreach (string file in Directory.GetFiles(Path.Combine(_site.Folder, "Content")))
        {
            System.IO.File.Delete(file);
        }

        CommandResult import = await _site.RunAsync("import");

        IContent book = _site.Get<IContentService>().GetById(new Guid("143fc8b0-16b4-4aa7-9aa9-b2d7f30a1113"))!;
        Assert.That(import.Errors, Is.Empty);
        Assert.That(book.GetValue<string>("writtenBy"), Is.EqualTo("J. R. R. Tolkien"));
    }

    [Test]
    public async Task An_item_is_deleted_when_its_file_is_a_tombstone()
    {
        Guid key = KeyOf(Rebecca);
        _site.Write(Rebecca, $"<Empty Key=\"{key}\" Alias=\"Rebecca\" Change=\"Delete\" />");

        CommandResult import = await _site.RunAsync("import");
        CommandResult again = await _site.RunAsync("import");

        Assert.That(import.Output, Does.Contain("0 created, 0 updated, 1 deleted"));
        Assert.That(again.Output, Does.Contain("0 created, 0 updated, 0 deleted"));
        Assert.That(_site.Get<IContentService>().GetById(key), Is.Null);
    }

    [Test]
    public async Task The_item_lives_on_when_its_old_file_is_a_tombstone_of_a_rename()
    {
        Guid key = KeyOf(Rebecca);
        _site.Write("Content/manderley.config", _site.Read(Rebecca).Replace("Rebecca", "Manderley", StringComparison.Ordinal));
        _site.Write(Rebecca, $"<Empty Key=\"{key}\" Alias=\"Rebecca\" Change=\"Rename\" />");

        CommandResult import = await _site.RunAsync("import");

        Assert.That(import.Output, Does.Contain("0 created, 1 updated, 0 deleted"), import.Errors);
        Assert.That(_site.Get<IContentService>().GetById(key)!.GetCultureName("en-US"), Is.EqualTo("Manderley"));
    }

    [Test]
    public async Task A_document_is_unpublished_moved_to_the_recycle_bin_and_restored_as_its_file_says()
    {
        IContentService documents = _site.Get<IContentService>();
        Guid key = KeyOf(Rebecca);

        _site.Change(Rebecca, "<Published Culture=\"da\">true", "<Published Culture=\"da\">false");
        await _site.RunAsync("import");
        string[] published = [.. documents.GetById(key)!.PublishedCultures];
        _site.Change(Rebecca, "<Trashed>false", "<Trashed>true");
        await _site.RunAsync("import");
        bool trashed = documents.GetById(key)!.Trashed;
        CommandResult report = await _site.RunAsync("report");
        _site.Change(Rebecca, "<Trashed>true", "<Trashed>false");
        CommandResult restore = await _site.RunAsync("import");

        Assert.That(string.Join(' ', published), Is.EqualTo("en-US"));
        Assert.That(trashed, Is.True);
        Assert.That(report.Errors, Is.Empty);
        Assert.That(restore.Errors, Is.Empty);
        Assert.That(documents.GetById(key)!.Trashed, Is.False);
    }

    [Test]
    public async Task A_tree_is_restored_from_the_recycle_bin_when_its_files_say_so()
    {
        const string Classic = "Content/classic.config";
        Guid book = KeyOf(Rebecca);
        Guid below = new("1b000000-aaaa-4bbb-8ccc-000000000004");
        _site.Change("ContentTypes/book.config", "<Structure />", $"<Structure><ContentType Key=\"{KeyOf("ContentTypes/book.config")}\" SortOrder=\"0\">book</ContentType></Structure>");
        _site.Write(
            Classic,
            _site.Read(Rebecca)
                .Replace(book.ToString(), below.ToString(), StringComparison.Ordinal)
                .Replace(Books, book.ToString(), StringComparison.Ordinal)
                .Replace("Level=\"2\"", "Level=\"3\"", StringComparison.Ordinal));
        CommandResult import = await _site.RunAsync("import");
        Change([Rebecca, Classic], "<Trashed>false", "<Trashed>true");
        CommandResult trash = await _site.RunAsync("import");
        Change([Rebecca, Classic], "<Trashed>true", "<Trashed>false");

        CommandResult restore = await _site.RunAsync("import");
        CommandResult report = await _site.RunAsync("report");

        IContent restored = _site.Get<IContentService>().GetById(below)!;
        Assert.That(import.Errors + trash.Errors + restore.Errors, Is.Empty);
        Assert.That(restored.Trashed, Is.False);
        Assert.That(restored.Published, Is.True);
        Assert.That(report.Output, Does.Contain("0 created, 0 updated, 0 deleted"), report.Output);
    }

    [Test]
    public async Task A_schedule_is_kept_in_UTC()
    {
        _site.Change(
            "Content/books.config",
            "<Schedule />",
            "<Schedule><ContentSchedule><Culture>da</Culture><Action>Expire</Action><Date>2036-07-01T08:30:00</Date></ContentSchedule></Schedule>");

        CommandResult import = await _site.RunAsync("import");
        CommandResult report = await _site.RunAsync("report");

        ContentSchedule entry = _site.Get<IContentService>()
            .GetContentScheduleByContentId(KeyOf("Content/books.config")).FullSchedule.Single();
        Assert.That(import.Errors, Is.Empty);
        Assert.That(entry.Date, Is.EqualTo(new DateTime(2036, 7, 1, 8, 30, 0, DateTimeKind.Utc)));
        Assert.That(report.Output, Does.Contain("0 created, 0 updated, 0 deleted"), report.Output);
    }

    [Test]
    public async Task A_container_is_made_when_a_type_names_it()
    {
        _site.Change("ContentTypes/book.config", "<Compositions />", "<Folder>Library/Fact+%26+fiction</Folder>\n    <Compositions />");

        CommandResult import = await _site.RunAsync("import");
        CommandResult report = await _site.RunAsync("report");

        EntityContainer[] containers = [.. await _site.Get<IContentTypeContainerService>().GetAllAsync()];
        Assert.That(import.Errors, Is.Empty);
        Assert.That(containers.Select(container => container.Name), Is.EquivalentTo(new[] { "Library", "Fact & fiction" }));
        Assert.That(report.Output, Does.Contain("0 created, 0 updated, 0 deleted"), report.Output);
    }

    [Test]
    public async Task A_dictionary_a_media_item_and_a_blueprint_are_imported_and_exported_as_they_are()
    {
        _site.Write("Dictionary/search.config", """<Dictionary Key="1b000000-aaaa-4bbb-8ccc-000000000001" Alias="Search" Level="0"><Info /><Translations><Translation Language="da">Søg</Translation></Translations></Dictionary>""");
        _site.Write("Dictionary/search.label.config", """<Dictionary Key="1b000000-aaaa-4bbb-8ccc-000000000002" Alias="Search.Label" Level="1"><Info><Parent>Search</Parent></Info><Translations><Translation Language="da">Søg her</Translation></Translations></Dictionary>""");
        _site.Write("Blueprints/classic.config", _site.Read(Rebecca).Replace(KeyOf(Rebecca).ToString(), "1b000000-aaaa-4bbb-8ccc-000000000003", StringComparison.Ordinal).Replace(Books, Guid.Empty.ToString(), StringComparison.Ordinal));
        _site.Write("MediaTypes/file.config", System.IO.File.ReadAllText(Path.Combine(SourceTree.OwnFolder, "MediaTypes", "file.config")));
        _site.Write("Media/hall.config", MediaFiles.File("Hall", "<Value><![CDATA[/media/ab12/hall.pdf]]></Value>"));

        CommandResult import = await _site.RunAsync("import");
        CommandResult report = await _site.RunAsync("report");

        Assert.That(import.Errors, Is.Empty);
        Assert.That(report.Output, Does.Contain("0 created, 0 updated, 0 deleted"), report.Output);
        Assert.That(_site.Get<IMediaService>().GetById(new Guid(MediaFiles.Key))!.GetValue(Constants.Conventions.Media.File), Is.EqualTo("/media/ab12/hall.pdf"));
        Assert.That(_site.Get<IContentService>().GetBlueprintById(new Guid("1b000000-aaaa-4bbb-8ccc-000000000003")), Is.Not.Null);
        Assert.That((await _site.Get<IDictionaryItemService>().GetAsync("Search.Label"))!.ParentId, Is.EqualTo(new Guid("1b000000-aaaa-4bbb-8ccc-000000000001")));
    }

    private void Change(string[] files, string text, string replacement)
    {
        foreach (string file in files)
        {
            _site.Change(file, text, replacement);
        }
    }

    private Guid KeyOf(string file) => new(_site.Read(file).Split("Key=\"", 2)[1][..36]);
}
