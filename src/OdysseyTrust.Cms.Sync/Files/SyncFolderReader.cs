using System.Xml.Linq;
using OdysseyTrust.Cms.Sync.Formats;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Files;

/// <summary>Reads a uSync folder as far as it can be read and says what is wrong with the rest.</summary>
internal sealed class SyncFolderReader(SyncFormats formats)
{
    public SyncFileSet Read(SyncFolder folder, IEnumerable<SyncKind> kinds, CancellationToken cancellationToken)
    {
        List<ParsedFile> files = [];
        List<SyncProblem> problems = [.. folder.FindStrangers()];
        TryAdd(problems, SyncFolder.RootFile, () => SyncRootFile.Check(folder.ReadRootFile()));
        foreach (SyncFile file in kinds.SelectMany(folder.Read))
        {
            cancellationToken.ThrowIfCancellationRequested();
            TryAdd(problems, file.Path, () => files.Add(Parse(file)));
        }

        return new SyncFileSet(files, problems);
    }

    /// <exception cref="SyncFaultException">The file does not follow the format.</exception>
    public ParsedFile Parse(SyncFile file)
    {
        XElement root = SyncXml.Parse(file.Bytes);
        return new ParsedFile(file, formats.Read(file.Kind, root), root);
    }

    private static void TryAdd(List<SyncProblem> problems, string path, Action read)
    {
        try
        {
            read();
        }
        catch (SyncFaultException fault)
        {
            problems.Add(fault.In(path));
        }
    }
}
