using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = System.IO.Directory;

namespace OdysseyTrust.Cms.Search.Indexing;

/// <summary>
/// Where an index lies on disk. Each build has a folder of its own, named by the format and a number; one that is being built carries
/// a suffix until it is whole, so a crash leaves either the old index or the new one, never half of one.
/// </summary>
/// <param name="root">The folder of all builds of this index.</param>
internal sealed class IndexFolder(string root)
{
    /// <summary>Raise it when the fields or the analysis change: an index of another format is built anew.</summary>
    private const int Format = 2;
    private const string Building = ".building";

    private static readonly string Prefix = string.Create(CultureInfo.InvariantCulture, $"v{Format}-");

    /// <summary>The newest whole index of this format, or <c>null</c> when there is none.</summary>
    public string? FindCurrent() => Builds()
        .OrderByDescending(build => build.Number)
        .Select(build => build.Folder)
        .FirstOrDefault(HasIndex);

    /// <summary>A new, empty folder to build in.</summary>
    public string CreateNext()
    {
        int next = Builds().Select(build => build.Number).DefaultIfEmpty().Max() + 1;
        string folder = Path.Combine(root, string.Create(CultureInfo.InvariantCulture, $"{Prefix}{next}{Building}"));
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        return folder;
    }

    /// <summary>Declares the index in <paramref name="building"/> whole.</summary>
    /// <returns>The folder's new path.</returns>
    public static string Complete(string building)
    {
        string folder = building[..^Building.Length];
        Directory.Move(building, folder);
        return folder;
    }

    /// <summary>Removes everything but <paramref name="current"/>: older builds, other formats, builds that never became whole.</summary>
    public void RemoveAllBut(string current)
    {
        foreach (string folder in Directory.EnumerateDirectories(root))
        {
            if (folder != current)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static bool HasIndex(string folder)
    {
        using FSDirectory directory = FSDirectory.Open(folder);
        return DirectoryReader.IndexExists(directory);
    }

    private IEnumerable<(string Folder, int Number)> Builds()
    {
        Directory.CreateDirectory(root);
        foreach (string folder in Directory.EnumerateDirectories(root, Prefix + "*"))
        {
            if (int.TryParse(Path.GetFileName(folder).AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                yield return (folder, number);
            }
        }
    }
}
