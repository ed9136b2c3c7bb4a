using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Formats;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Tests.Unit.Sync;

[TestFixture]
public sealed class SyncFolderTests
{
    private string _path = null!;

    [SetUp]
    public void CreateFolder() => _path = Directory.CreateTempSubdirectory("usync").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_path, recursive: true);

    [Test]
    public void Files_that_are_none_of_uSyncs_are_named_when_the_folder_is_read()
    {
        Directory.CreateDirectory(Path.Combine(_path, "Webhooks"));
        Directory.CreateDirectory(Path.Combine(_path, "Languages"));
        File.WriteAllText(Path.Combine(_path, "Languages", "notes.txt"), "notes");
        File.WriteAllText(Path.Combine(_path, ".gitkeep"), string.Empty);

        SyncFileSet set = Read();

        Assert.That(string.Join(' ', set.Problems.Select(problem => problem.File)), Is.EqualTo("Webhooks Languages/notes.txt"));
    }

    [Test]
    public void The_other_files_are_still_read_when_one_is_damaged()
    {
        SyncFolder folder = new(_path);
        folder.Write("Languages/da.config", new SyncFormats().ToBytes(Danish()));
        File.WriteAllText(Path.Combine(_path, "Languages", "en-gb.config"), "<Language");

        SyncFileSet set = Read();

        Assert.That(set.Files.Single().Record.Alias, Is.EqualTo("da"));
        Assert.That(set.Problems.Single().File, Is.EqualTo("Languages/en-gb.config"));
    }

    [TestCase("8.0.0", false)]
    [TestCase("10.7.0", true)]
    public void The_format_of_the_folder_is_checked_when_it_says_one(string format, bool readable)
    {
        File.WriteAllText(Path.Combine(_path, "usync.config"), $"""<uSync version="18.3.1.0" format="{format}" hmac="" />""");

        SyncFileSet set = Read();

        Assert.That(set.Problems.Count == 0, Is.EqualTo(readable));
    }

    [Test]
    public void A_file_is_left_alone_when_it_already_says_the_same()
    {
        SyncFolder folder = new(_path);
        byte[] bytes = new SyncFormats().ToBytes(Danish());

        bool first = folder.Write("Languages/da.config", bytes);
        bool second = folder.Write("Languages/da.config", bytes);

        Assert.That(first, Is.True);
        Assert.That(second, Is.False);
    }

    [TestCase("../escaped.config")]
    [TestCase("/etc/escaped.config")]
    public void Nothing_is_written_when_a_path_leads_out_of_the_folder(string path)
        => Assert.Throws<ArgumentException>(() => new SyncFolder(_path).Write(path, [1]));

    [Test]
    public void The_root_file_is_uSyncs_when_written()
        => Assert.That(
            System.Text.Encoding.UTF8.GetString(SyncRootFile.ToBytes()),
            Is.EqualTo("\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<uSync version=\"18.3.1.0\" format=\"10.7.0\" />"));

    [Test]
    public void The_key_is_in_the_name_when_another_item_has_the_name_already()
    {
        SyncFileNames names = new(ShortStrings.Create());
        SyncRecord record = Danish() with { Key = new Guid("fbb1d2d9-48ea-489f-8e54-fa7396a51667") };

        string path = names.PathOfClash(record);

        Assert.That(path, Is.EqualTo("Languages/da_1hjld45k.config"));
    }

    private SyncFileSet Read()
        => new SyncFolderReader(new SyncFormats()).Read(new SyncFolder(_path), SyncKind.InImportOrder, CancellationToken.None);

    private static LanguageRecord Danish()
        => new() { Kind = SyncKind.Languages, Key = Guid.NewGuid(), Alias = "da", Name = "Danish", IsoCode = "da" };
}
