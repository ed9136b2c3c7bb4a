using System.Text;
using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Formats;
using OdysseyTrust.Cms.Sync.Model;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Unit.Sync;

/// <summary>A folder of a public site in two languages. uSync wrote most of its files; the other documents were written by hand.</summary>
[TestFixture]
public sealed class SampleFolderTests
{
    private readonly SyncFormats _formats = new();

    private SyncFileSet _set = null!;

    [OneTimeSetUp]
    public void Read()
        => _set = new SyncFolderReader(_formats)
            .Read(new SyncFolder(SourceTree.SampleFolder), SyncKind.InImportOrder, CancellationToken.None);

    [Test]
    public void Every_file_is_read_when_the_folder_is_sound()
    {
        Assert.That(_set.Problems, Is.Empty);
        Assert.That(_set.Files, Has.Count.EqualTo(96));
    }

    [Test]
    public void A_file_that_uSync_wrote_is_the_same_byte_for_byte_when_written_again()
    {
        string[] changed = [.. _set.Files
            .Where(file => WrittenByUSync(file.File) && file.Record.Kind != SyncKind.ContentTypes)
            .Where(file => !_formats.ToBytes(file.Record).AsSpan().SequenceEqual(file.File.Bytes))
            .Select(file => file.File.Path)];

        Assert.That(changed, Is.Empty);
    }

    [Test]
    public void A_document_type_of_Umbraco_17_gains_only_what_Umbraco_18_adds_when_written_again()
    {
        foreach (ParsedFile file in _set.Of(SyncKind.ContentTypes))
        {
            string written = Encoding.UTF8.GetString(_formats.ToBytes(file.Record));

            string expected = Encoding.UTF8.GetString(file.File.Bytes)
                .Replace("\n  </Info>", "\n    <AllowedInLibrary>false</AllowedInLibrary>\n  </Info>", StringComparison.Ordinal);
            Assert.That(written, Is.EqualTo(expected), file.File.Path);
        }
    }

    [Test]
    public void A_file_has_the_same_name_as_in_the_folder_when_it_is_named_after_its_item()
    {
        SyncFileNames names = new(ShortStrings.Create());

        string[] others = [.. _set.Files
            .Where(file => names.PathOf(file.Record) != file.File.Path)
            .Select(file => $"{file.File.Path} <> {names.PathOf(file.Record)}")];

        Assert.That(others, Is.Empty);
    }

    [Test]
    public void Names_and_values_of_both_cultures_are_kept_when_a_document_varies()
    {
        ContentRecord book = (ContentRecord)_set.Files.Single(file => file.File.Path == "Content/the-lord-of-the-rings.config").Record;

        Assert.That(book.Name.Cultures["da"], Is.EqualTo("Ringenes Herre"));
        Assert.That(book.Name.Cultures["en-US"], Is.EqualTo("The Lord of the Rings"));
        Assert.That(book.Document!.Published.Cultures.Values, Is.All.True);
        PropertyRecord summary = book.Properties.Single(property => property.Alias == "summary");
        Assert.That(string.Join(' ', summary.Values.Select(value => value.Culture)), Is.EqualTo("da en-US"));
        Assert.That(summary.Values[1].Text, Does.StartWith("This epic high-fantasy novel").And.EndWith("fantasy genre."));
    }

    /// <summary>uSync ends a file with the root's end tag; a text editor adds a line feed.</summary>
    private static bool WrittenByUSync(SyncFile file) => file.Bytes[^1] == (byte)'>';
}
