using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Hosting.OutputCaching;

namespace OdysseyTrust.Tests.Unit.Hosting.OutputCaching;

/// <summary>Which pages are kept, and for how long.</summary>
public class PageCacheTests
{
    private const long Never = long.MaxValue;

    private PageCache _cache = null!;

    [SetUp]
    public void SetUp() => _cache = new PageCache(Options.Create(new OutputCacheOptions { MaximumSize = 10_000 }));

    [Test]
    public void A_page_should_be_found_when_nothing_has_changed()
    {
        CachedPage page = Page(100, Never);

        _cache.Keep(Key("/about/"), page, _cache.Generation);

        Assert.That(_cache.TryGet(Key("/about/"), out CachedPage? found) ? found : null, Is.SameAs(page));
    }

    [Test]
    public void A_page_should_not_be_kept_when_something_changed_while_it_was_rendered()
    {
        long generation = _cache.Generation;
        _cache.EvictAll();

        _cache.Keep(Key("/about/"), Page(100, Never), generation);

        Assert.That(_cache.TryGet(Key("/about/"), out _), Is.False);
    }

    [Test]
    public void All_pages_should_go_when_something_changes()
    {
        _cache.Keep(Key("/about/"), Page(100, Never), _cache.Generation);
        _cache.Keep(Key("/schools/"), Page(100, Never), _cache.Generation);

        _cache.EvictAll();

        Assert.That(new[] { "/about/", "/schools/" }.Where(path => _cache.TryGet(Key(path), out _)), Is.Empty);
    }

    [Test]
    public void A_page_should_not_be_found_when_its_time_is_over()
    {
        _cache.Keep(Key("/about/"), Page(100, Environment.TickCount64 - 1), _cache.Generation);

        Assert.That(_cache.TryGet(Key("/about/"), out _), Is.False);
    }

    [Test]
    public void The_cache_should_stay_within_its_size_when_pages_keep_coming()
    {
        for (int page = 0; page < 100; page++)
        {
            _cache.Keep(Key($"/{page}/"), Page(1_000, Never), _cache.Generation);
        }

        long size = Enumerable.Range(0, 100).Sum(page => _cache.TryGet(Key($"/{page}/"), out CachedPage? kept) ? kept.Size : 0);
        Assert.That(size, Is.GreaterThan(0).And.LessThanOrEqualTo(10_000));
    }

    private static PageKey Key(string path) => new("https", "trust.example", path, string.Empty);

    private static CachedPage Page(int size, long expires) => new(new byte[size], expires);
}
