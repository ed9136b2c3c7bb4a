using Umbraco.Cms.Core;

namespace OdysseyTrust.Cms.PropertyEditors.Media.Uploads;

/// <summary>Where a file lies while its media item is in the recycle bin.</summary>
internal static class TrashedFile
{
    /// <param name="path">The path or address that the file has outside.</param>
    public static string Path(string path)
    {
        string extension = System.IO.Path.GetExtension(path);
        return $"{path[..^extension.Length]}{Constants.Conventions.Media.TrashedMediaSuffix}{extension}";
    }
}
