using Umbraco.Cms.Core.Configuration.Models;

namespace OdysseyTrust.Cms.Management.TemporaryFiles;

/// <summary>How large an uploaded file may be: <c>Umbraco:CMS:Runtime:MaxRequestLength</c>.</summary>
/// <param name="Kilobytes">The limit of a file, in kilobytes.</param>
internal sealed record UploadLimit(long Kilobytes)
{
    private const int BytesInKilobyte = 1024;
    private const int KilobytesInMegabyte = 1024;

    /// <summary>What a form adds to its file.</summary>
    private const int FormBytes = 64 * BytesInKilobyte;

    public long Bytes => Kilobytes * BytesInKilobyte;

    public long RequestBytes => Bytes + FormBytes;

    public long Megabytes => Kilobytes / KilobytesInMegabyte;

    /// <returns>Null where the setting is absent.</returns>
    public static UploadLimit? From(RuntimeSettings settings) => settings.MaxRequestLength is { } kilobytes ? new UploadLimit(kilobytes) : null;
}
