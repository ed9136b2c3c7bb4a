using Microsoft.AspNetCore.Http;

namespace OdysseyTrust.Cms.Media.Protection;

/// <summary>Addresses of media files: each lies in a folder of its own, <c>/media/(folder)/(file)</c>.</summary>
internal static class MediaPaths
{
    public static readonly PathString Root = new("/media");

    /// <summary>The folder that a file lies in. Slashes may be doubled: a file is found all the same.</summary>
    public static string FolderOf(string path) => string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipLast(1));
}
