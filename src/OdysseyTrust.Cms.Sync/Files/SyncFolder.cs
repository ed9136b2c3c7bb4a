using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Files;

/// <summary>A uSync folder on disk: a folder for each kind, and <c>usync.config</c>.</summary>
internal sealed class SyncFolder(string root)
{
    public const string Extension = ".config";

    public const string RootFile = "usync.config";

    public string Root { get; } = Path.GetFullPath(root);

    public bool Exists => Directory.Exists(Root);

    /// <summary>The files of one kind by path, so that every machine reads them in the same order.</summary>
    public IEnumerable<SyncFile> Read(SyncKind kind)
    {
        string folder = Path.Combine(Root, kind.Folder);
        return !Directory.Exists(folder)
            ? []
            : Directory.EnumerateFiles(folder, "*" + Extension, SearchOption.AllDirectories)
                .Where(path => !IsHidden(path))
                .Select(path => (Full: path, Below: PathBelowRoot(path)))
                .OrderBy(path => path.Below, StringComparer.Ordinal)
                .Select(path => new SyncFile(kind, path.Below, File.ReadAllBytes(path.Full)));
    }

    /// <summary>The root file; null when there is none.</summary>
    public byte[]? ReadRootFile()
    {
        string path = Path.Combine(Root, RootFile);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }

    /// <summary>Files and folders that uSync's layout has no place for. Hidden ones, such as <c>.gitkeep</c>, are nobody's business.</summary>
    public IEnumerable<SyncProblem> FindStrangers()
    {
        foreach (string path in Directory.EnumerateDirectories(Root).Where(path => !IsHidden(path)).Order(StringComparer.Ordinal))
        {
            if (SyncKind.InImportOrder.All(kind => kind.Folder != Path.GetFileName(path)))
            {
                yield return new SyncProblem(
                    PathBelowRoot(path),
                    0,
                    "No kind of item is kept in a folder of this name.",
                    $"Remove it or rename it to one of {string.Join(", ", SyncKind.InImportOrder)}.");
            }
        }

        foreach (string path in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string below = PathBelowRoot(path);
            bool atRoot = !below.Contains('/', StringComparison.Ordinal);
            if (!IsHidden(path) && (atRoot ? below != RootFile : Path.GetExtension(below) != Extension))
            {
                yield return new SyncProblem(below, 0, "It is no uSync file.", "Move it out of the uSync folder.");
            }
        }
    }

    /// <summary>Writes a file unless it is already so. A reader sees the old file or the new one, never a part.</summary>
    /// <returns>Whether anything was written.</returns>
    public bool Write(string path, byte[] bytes)
    {
        string target = FullPath(path);
        if (File.Exists(target) && File.ReadAllBytes(target).AsSpan().SequenceEqual(bytes))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        string temporary = target + ".tmp";
        File.WriteAllBytes(temporary, bytes);
        File.Move(temporary, target, overwrite: true);
        return true;
    }

    private string FullPath(string path)
    {
        string full = Path.GetFullPath(Path.Combine(Root, path));
        return full.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new ArgumentException($"\"{path}\" lies outside the uSync folder {Root}.", nameof(path));
    }

    private string PathBelowRoot(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static bool IsHidden(string path) => Path.GetFileName(path).StartsWith('.');
}
