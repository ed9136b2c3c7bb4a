using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Media.Uploads;

/// <summary>The files of upload fields and image croppers. Each belongs to one property of one content item or block.</summary>
internal sealed class UploadedFiles(
    MediaFileManager media,
    TemporaryFiles temporaryFiles,
    IFileStreamSecurityValidator security,
    IOptionsMonitor<ContentSettings> settings)
{
    /// <summary>Whether the site's settings allow files of this name's extension.</summary>
    public bool IsAllowed(string fileName) => settings.CurrentValue.IsFileAllowedForUpload(Extension(fileName));

    public static string Extension(string fileName) => Path.GetExtension(fileName).TrimStart('.');

    /// <summary>Keeps a temporary file in the place of the current one.</summary>
    /// <returns>The URL path of the file, or null where it is gone, or is not allowed or not safe to keep.</returns>
    public string? Store(Guid temporaryKey, string? currentUrl, FileOwner owner)
    {
        string? path = temporaryFiles.Find(temporaryKey) is { } file && IsAllowed(file.FileName)
            ? temporaryFiles.Take(file, taken => Store(taken, owner))
            : null;
        if (path is null)
        {
            return null;
        }

        string url = media.FileSystem.GetUrl(path);
        if (url != currentUrl)
        {
            Delete(currentUrl, owner);
        }

        return url;
    }

    /// <summary>Copies a file that belongs elsewhere, as when staff paste a block or copy a page.</summary>
    /// <returns>The URL path of the copy, or null where there is no such file.</returns>
    public string? Copy(string url, FileOwner owner)
    {
        string source = media.FileSystem.GetRelativePath(url);
        if (!media.FileSystem.FileExists(source))
        {
            return null;
        }

        string copy = media.GetMediaPath(Path.GetFileName(source), owner.ContentKey, owner.PropertyTypeKey);
        media.FileSystem.CopyFile(source, copy);

        return media.FileSystem.GetUrl(copy);
    }

    /// <summary>Deletes a file, but none that belongs to something else: a value can be imported that names any file.</summary>
    public void Delete(string? url, FileOwner owner)
    {
        if (!string.IsNullOrWhiteSpace(url) && media.IsFileOwnedBy(url, owner.ContentKey, owner.PropertyTypeKey))
        {
            media.FileSystem.DeleteFile(media.FileSystem.GetRelativePath(url));
        }
    }

    private string? Store(TemporaryFileModel file, FileOwner owner)
    {
        using Stream content = file.OpenReadStream();
        if (!security.IsConsideredSafe(content))
        {
            return null;
        }

        string path = media.GetMediaPath(file.FileName, owner.ContentKey, owner.PropertyTypeKey);
        media.FileSystem.AddFile(path, content, overrideIfExists: true);

        return path;
    }
}
