using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Media.FileSystem;
using Umbraco.Cms.Core.Configuration.Models;

namespace OdysseyTrust.Cms.Media.Pictures.Serving;

/// <summary>
/// Deletes, each hour, pictures whose original is gone or was replaced, since staff mean to remove all of it, and those older than
/// <c>Umbraco:CMS:Imaging:Cache:CacheMaxAge</c>.
/// </summary>
internal sealed partial class PictureCacheCleanup(
    PictureFolder pictures,
    MediaFolder originals,
    IOptionsMonitor<ImagingSettings> settings,
    TimeProvider time,
    ILogger<PictureCacheCleanup> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    /// <summary>Deletes what is due.</summary>
    public void Clean()
    {
        DateTime oldest = (time.GetUtcNow() - settings.CurrentValue.Cache.CacheMaxAge).UtcDateTime;
        foreach (FileInfo picture in new DirectoryInfo(pictures.Path).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            if (picture.LastWriteTimeUtc < oldest || IsStale(picture))
            {
                picture.Delete();
            }
        }

        foreach (string folder in Directory.EnumerateDirectories(pictures.Path, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
        {
            if (!Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Period, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                Clean();
            }
            catch (IOException exception)
            {
                LogFailed(exception);
            }
        }
    }

    /// <summary>An unfinished file that is older than the last run is of a process that ended meanwhile.</summary>
    private bool IsStale(FileInfo picture)
    {
        FileInfo original = new(Path.Combine(originals.Path, Path.GetRelativePath(pictures.Path, picture.DirectoryName!)));
        return !original.Exists
            || picture.LastWriteTimeUtc < original.LastWriteTimeUtc
            || (picture.Extension == PictureCache.UnfinishedExtension && picture.LastWriteTimeUtc < time.GetUtcNow().UtcDateTime - Period);
    }

    [LoggerMessage(LogLevel.Warning, "The cache of pictures could not be cleaned, and will be again in an hour")]
    private partial void LogFailed(Exception exception);
}
