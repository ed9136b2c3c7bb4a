using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Formats;
using OdysseyTrust.Cms.Sync.Model;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Unit.Sync;

/// <summary>The site's own schema and first content.</summary>
[TestFixture]
public sealed class OwnFolderTests
{
    private readonly SyncFormats _formats = new();

    private SyncFileSet _set = null!;

    [OneTimeSetUp]
    public void Read()
        => _set = new SyncFolderReader(_formats)
            .Read(new SyncFolder(SourceTree.OwnFolder), SyncKind.InImportOrder, CancellationToken.None);

    [Test]
    public void Every_file_follows_the_format() => Assert.That(_set.Problems, Is.Empty);

    [Test]
    public void Every_file_is_the_same_byte_for_byte_when_written_again()
    {
        string[] changed = [.. _set.Files
            .Where(file => !_formats.ToBytes(file.Record).AsSpan().SequenceEqual(file.File.Bytes))
            .Select(file => file.File.Path)];

        Assert.That(changed, Is.Empty);
    }
}
