using System.Diagnostics;
using Microsoft.Extensions.Logging;
using OdysseyTrust.Cms.PublishedContent.ContentTypes;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Changes;

namespace OdysseyTrust.Cms.PublishedContent.Caches;

/// <summary>Reads all that visitors are served from into memory.</summary>
internal sealed partial class SnapshotSeeder(
    PublishedContentTypeCache contentTypes,
    IDocumentCacheService documents,
    IMediaCacheService media,
    IElementCacheService elements,
    IDomainCacheService domains,
    ILogger<SnapshotSeeder> logger)
{
    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        Stopwatch stopwatch = Stopwatch.StartNew();

        contentTypes.Load();
        domains.Refresh([new DomainCacheRefresher.JsonPayload(id: 0, DomainChangeTypes.RefreshAll)]);
        await media.SeedAsync(cancellationToken);
        await elements.SeedAsync(cancellationToken);
        await documents.SeedAsync(cancellationToken);

        LogSeeded(stopwatch.ElapsedMilliseconds);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Published content loaded in {Milliseconds} ms")]
    private partial void LogSeeded(long milliseconds);
}
