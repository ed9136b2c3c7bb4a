using System.Text;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Files;

/// <summary>
/// Files that the back office shows and edits, in one of Core's file systems, which keep every path within their folder. A file is known by its path.
/// </summary>
/// <param name="fileSystem">Where the files are.</param>
/// <param name="extension">The extension of the files that are listed, with its dot.</param>
/// <param name="create">Makes the entity of a path and a way to read its content.</param>
internal abstract class FileRepository<TFile>(IFileSystem fileSystem, string extension, Func<string, Func<IFile, string?>, TFile> create)
    : IReadRepository<string, TFile>, IWriteRepository<TFile>, IFileRepository, IFileWithFoldersRepository
    where TFile : class, IFile
{
    public TFile? Get(string? id) => id is not null && Exists(id) ? Load(id) : null;

    public IEnumerable<TFile> GetMany(params string[]? ids) => ids is null or []
        ? [.. PathsUnder(string.Empty).Select(Load)]
        : [.. ids.Distinct().Where(Exists).Select(Load)];

    public bool Exists(string id) => fileSystem.FileExists(id);

    public void Save(TFile entity)
    {
        using (MemoryStream content = new(Encoding.UTF8.GetBytes(entity.Content ?? string.Empty)))
        {
            fileSystem.AddFile(entity.Path, content, overrideIfExists: true);
        }

        if (entity.OriginalPath != entity.Path && Exists(entity.OriginalPath))
        {
            fileSystem.DeleteFile(entity.OriginalPath);
        }

        Describe(entity);
        entity.ResetOriginalPath();
        entity.ResetDirtyProperties();
    }

    public void Delete(TFile entity) => fileSystem.DeleteFile(entity.Path);

    public Stream GetFileContentStream(string filepath) => Exists(filepath) ? fileSystem.OpenFile(filepath) : Stream.Null;

    public void SetFileContent(string filepath, Stream content) => fileSystem.AddFile(filepath, content, overrideIfExists: true);

    public long GetFileSize(string filepath) => Exists(filepath) ? fileSystem.GetSize(filepath) : -1;

    public void AddFolder(string folderPath)
    {
        // A file system knows folders only by the files in them.
        string placeholder = Path.Combine(folderPath, ".folder");
        fileSystem.AddFile(placeholder, Stream.Null, overrideIfExists: true);
        fileSystem.DeleteFile(placeholder);
    }

    public void DeleteFolder(string folderPath) => fileSystem.DeleteDirectory(folderPath, recursive: true);

    public bool FolderExists(string folderPath) => fileSystem.DirectoryExists(folderPath);

    public bool FolderHasContent(string folderPath) => fileSystem.GetFiles(folderPath).Any() || fileSystem.GetDirectories(folderPath).Any();

    private IEnumerable<string> PathsUnder(string folder) => fileSystem.GetFiles(folder, "*" + extension)
        .Concat(fileSystem.GetDirectories(folder).SelectMany(PathsUnder));

    private TFile Load(string path)
    {
        TFile file = create(path.TrimStart('/'), Read);
        Describe(file);
        file.ResetDirtyProperties(rememberDirty: false);
        return file;
    }

    private string? Read(IFile file)
    {
        using StreamReader reader = new(fileSystem.OpenFile(file.OriginalPath), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private void Describe(TFile file)
    {
        file.Id = file.Path.GetHashCode(StringComparison.Ordinal);
        file.Key = file.Path.EncodeAsGuid();
        file.CreateDate = fileSystem.GetCreated(file.Path).UtcDateTime;
        file.UpdateDate = fileSystem.GetLastModified(file.Path).UtcDateTime;
        file.VirtualPath = fileSystem.GetUrl(file.Path);
    }
}
