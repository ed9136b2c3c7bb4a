using System.Diagnostics;
using Microsoft.Extensions.Logging;
using OdysseyTrust.Cms.PublishedContent.ContentTypes;
using Umbraco.Cms.Core.PublishedCache;

namespace OdysseyTrust.Cms.PublishedContent.Caches;

/// <summary>Reads all that is published into the snapshot.</summary>
internal sealed partial class SnapshotSeeder(
    PublishedContentTypeCache contentTypes,
    IDocumentCacheService documents,
    IMediaCacheService media,
    IElementCacheService elements,
    ILogger<SnapshotSeeder> logger)
{
    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        Stopwatch stopwatch = Stopwatch.StartNew();

        contentTypes.Load();
        await media.SeedAsync(cancellationToken);
        await elements.SeedAsync(cancellationToken);
        await documents.SeedAsync(cancellationToken);

        LogSeeded(stopwatch.ElapsedMilliseconds);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Published content loaded in {Milliseconds} ms")]
    private partial void LogSeeded(long milliseconds);
}
