using System.Collections.Concurrent;
using System.Text;
using Umbraco.Cms.Core.IO;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;

/// <summary>A media folder in memory, at the URL <c>/media</c>.</summary>
internal sealed class MemoryFileSystem : IFileSystem
{
    private const string Root = "/media/";

    public ConcurrentDictionary<string, byte[]> Files { get; } = new();

    public bool CanAddPhysical => false;

    public IEnumerable<string> GetDirectories(string path) => [];

    public void DeleteDirectory(string path) => DeleteDirectory(path, recursive: false);

    public void DeleteDirectory(string path, bool recursive)
    {
        foreach (string file in GetFiles(path).ToArray())
        {
            Files.TryRemove(file, out _);
        }
    }

    public bool DirectoryExists(string path) => GetFiles(path).Any();

    public void AddFile(string path, Stream stream) => AddFile(path, stream, overrideIfExists: false);

    public void AddFile(string path, Stream stream, bool overrideIfExists)
    {
        using MemoryStream content = new();
        stream.CopyTo(content);
        Files[path] = content.ToArray();
    }

    public void AddFile(string path, string physicalPath, bool overrideIfExists = true, bool copy = false)
        => throw new NotSupportedException("There are no physical files in memory.");

    public IEnumerable<string> GetFiles(string path) => Files.Keys.Where(file => file.StartsWith($"{path}/", StringComparison.Ordinal));

    public IEnumerable<string> GetFiles(string path, string filter) => GetFiles(path);

    public Stream OpenFile(string path) => new MemoryStream(Files[path]);

    public void DeleteFile(string path) => Files.TryRemove(path, out _);

    public bool FileExists(string path) => Files.ContainsKey(path);

    public string GetRelativePath(string fullPathOrUrl)
        => fullPathOrUrl.StartsWith(Root, StringComparison.Ordinal) ? fullPathOrUrl[Root.Length..] : fullPathOrUrl;

    public string GetFullPath(string path) => path;

    public string GetUrl(string? path) => Root + path;

    public DateTimeOffset GetLastModified(string path) => default;

    public DateTimeOffset GetCreated(string path) => default;

    public long GetSize(string path) => Files[path].Length;

    public string Add(string path, string content)
    {
        Files[path] = Encoding.UTF8.GetBytes(content);

        return GetUrl(path);
    }
}
