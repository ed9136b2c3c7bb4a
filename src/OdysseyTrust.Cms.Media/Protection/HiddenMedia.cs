using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;

namespace OdysseyTrust.Cms.Media.Protection;

/// <summary>Knows by its address which media file is not for visitors: one in the recycle bin, or in a folder for staff only.</summary>
internal sealed class HiddenMedia(StaffOnlyFolders folders)
{
    public bool Contains(PathString path) =>
        path.StartsWithSegments(MediaPaths.Root, StringComparison.OrdinalIgnoreCase) && (IsTrashed(path.Value!) || folders.Hold(path.Value!));

    /// <summary>The suffix is that of Umbraco's recycle bin protection. No upload can have it: names are cleaned.</summary>
    private static bool IsTrashed(string path) =>
        HasSuffix(path) || HasSuffix(Path.GetFileNameWithoutExtension(path));

    private static bool HasSuffix(string path) => path.EndsWith(Constants.Conventions.Media.TrashedMediaSuffix, StringComparison.OrdinalIgnoreCase);
}
