using Microsoft.Extensions.FileProviders;
using OdysseyTrust.Cms.Media.FileSystem;

namespace OdysseyTrust.Cms.Media.Pictures.Serving;

/// <summary>Finds originals in the media folder, and nothing outside of it.</summary>
internal sealed class PictureOriginals(MediaFolder folder) : IDisposable
{
    private readonly PhysicalFileProvider _files = new(folder.Path);

    /// <param name="path">Its path below <c>/media</c>, not escaped.</param>
    public PictureOriginal? Find(string path) => _files.GetFileInfo(path) is { Exists: true, IsDirectory: false, PhysicalPath: { } file }
        ? new PictureOriginal(Path.GetRelativePath(folder.Path, file), new FileInfo(file))
        : null;

    public void Dispose() => _files.Dispose();
}
