using Microsoft.Extensions.Logging.Abstractions;
using OdysseyTrust.Cms.PublishedContent.Caches;
using OdysseyTrust.Cms.PublishedContent.Notifications;
using OdysseyTrust.Tests.Unit.PublishedContent.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Tests.Unit.PublishedContent;

[TestFixture]
public class DatabaseCacheRebuilderTests
{
    private TestSite _site = null!;
    private SnapshotSeeder _seeder = null!;
    private int _domainReads;

    [SetUp]
    public void SetUp()
    {
        _domainReads = 0;
        _site = new TestSite();
        IDomainCacheService domains = Port.Of<IDomainCacheService>((nameof(IDomainCacheService.Refresh), _ => _domainReads++));
        _seeder = new SnapshotSeeder(
            _site.ContentTypes, _site.Documents, _site.Media, _site.Elements, domains, NullLogger<SnapshotSeeder>.Instance);
    }

    [Test]
    public async Task A_rebuild_should_read_everything_anew()
    {
        Content page = _site.AddPage(_site.AddType("page"));
        Publishing.Publish(page);
        IMedia photo = _site.AddMediaItem(_site.AddMediaType("Image"));
        DatabaseCacheRebuilder rebuilder = new(_seeder, Pages, Operations(LongRunningOperationEnqueueStatus.Success));

        Attempt<DatabaseCacheRebuildResult> result = await rebuilder.RebuildAsync(useBackgroundThread: false);

        Assert.Multiple(() =>
        {
            Assert.That(result.Success, Is.True);
            Assert.That(_site.Documents.GetByKey(page.Key), Is.Not.Null);
            Assert.That(_site.Media.GetByKey(photo.Key), Is.Not.Null);
            Assert.That(_domainReads, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Pages_should_be_evicted_when_the_new_snapshot_is_there()
    {
        Content page = _site.AddPage(_site.AddType("page"));
        Publishing.Publish(page);
        bool? readBefore = null;
        IWebsiteOutputCacheManager pages = Port.Of<IWebsiteOutputCacheManager>((nameof(IWebsiteOutputCacheManager.EvictAllAsync), _ =>
        {
            readBefore = _site.Documents.GetByKey(page.Key) is not null;
            return Task.CompletedTask;
        }));

        await new DatabaseCacheRebuilder(_seeder, pages, Operations(LongRunningOperationEnqueueStatus.Success)).RebuildAsync(useBackgroundThread: false);

        Assert.That(readBefore, Is.True);
    }

    [Test]
    public async Task A_second_rebuild_should_be_refused_while_one_is_running()
    {
        DatabaseCacheRebuilder rebuilder = new(_seeder, Pages, Operations(LongRunningOperationEnqueueStatus.AlreadyRunning));

        Attempt<DatabaseCacheRebuildResult> result = await rebuilder.RebuildAsync(useBackgroundThread: true);

        Assert.Multiple(() =>
        {
            Assert.That(result.Success, Is.False);
            Assert.That(result.Result, Is.EqualTo(DatabaseCacheRebuildResult.AlreadyRunning));
        });
    }

    [Test]
    public async Task The_snapshot_should_be_loaded_when_the_site_starts()
    {
        Content page = _site.AddPage(_site.AddType("page"));
        Publishing.Publish(page);
        SeedOnStart handler = new(_seeder);

        await handler.HandleAsync(new(RuntimeLevel.Upgrading, isRestarting: false), CancellationToken.None);
        bool whileUpgrading = _site.Documents.GetByKey(page.Key) is not null;
        await handler.HandleAsync(new(RuntimeLevel.Run, isRestarting: false), CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(whileUpgrading, Is.False);
            Assert.That(_site.Documents.GetByKey(page.Key), Is.Not.Null);
        });
    }

    private static IWebsiteOutputCacheManager Pages =>
        Port.Of<IWebsiteOutputCacheManager>((nameof(IWebsiteOutputCacheManager.EvictAllAsync), _ => Task.CompletedTask));

    private static ILongRunningOperationService Operations(LongRunningOperationEnqueueStatus status)
        => Port.Of<ILongRunningOperationService>(
            (nameof(ILongRunningOperationService.RunAsync), arguments => RunAsync((Func<CancellationToken, Task>)arguments[1]!, status)));

    private static async Task<Attempt<Guid, LongRunningOperationEnqueueStatus>> RunAsync(
        Func<CancellationToken, Task> operation,
        LongRunningOperationEnqueueStatus status)
    {
        if (status != LongRunningOperationEnqueueStatus.Success)
        {
            return Attempt.FailWithStatus(status, Guid.Empty);
        }

        await operation(CancellationToken.None);

        return Attempt.SucceedWithStatus(status, Guid.NewGuid());
    }
}
