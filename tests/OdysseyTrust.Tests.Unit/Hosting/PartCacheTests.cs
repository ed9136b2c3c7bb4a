using Microsoft.Extensions.Time.Testing;
using OdysseyTrust.Cms.Hosting.OutputCaching;

namespace OdysseyTrust.Tests.Unit.Hosting;

[TestFixture]
public sealed class PartCacheTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly PartKey Footer = new("footer", "en-GB", "https://trust.example", Context: null);

    private readonly FakeTimeProvider _time = new();
    private int _renderings;

    [SetUp]
    public void SetUp() => _renderings = 0;

    [Test]
    public async Task A_part_should_be_rendered_once_when_no_content_changes()
    {
        PartCache cache = new(_time);

        string first = await cache.GetAsync(Footer, Hour, RenderAsync);
        string second = await cache.GetAsync(Footer, Hour, RenderAsync);

        Assert.That((first, second), Is.EqualTo(("rendering 1", "rendering 1")));
    }

    [Test]
    public async Task A_part_should_be_rendered_anew_when_content_has_changed()
    {
        PartCache cache = new(_time);
        await cache.GetAsync(Footer, Hour, RenderAsync);

        cache.EvictAll();

        Assert.That(await cache.GetAsync(Footer, Hour, RenderAsync), Is.EqualTo("rendering 2"));
    }

    [Test]
    public async Task A_part_should_be_rendered_anew_when_its_time_is_over()
    {
        PartCache cache = new(_time);
        await cache.GetAsync(Footer, Hour, RenderAsync);

        _time.Advance(Hour);

        Assert.That(await cache.GetAsync(Footer, Hour, RenderAsync), Is.EqualTo("rendering 2"));
    }

    [Test]
    public async Task A_part_should_not_be_kept_when_content_changes_while_it_is_rendered()
    {
        PartCache cache = new(_time);
        await cache.GetAsync(Footer, Hour, () =>
        {
            cache.EvictAll();
            return RenderAsync();
        });

        string after = await cache.GetAsync(Footer, Hour, RenderAsync);

        Assert.That(after, Is.EqualTo("rendering 2"));
    }

    [Test]
    public async Task Parts_should_be_kept_apart_when_they_are_of_different_hosts()
    {
        PartCache cache = new(_time);
        await cache.GetAsync(Footer, Hour, RenderAsync);

        string other = await cache.GetAsync(Footer with { Place = "https://other.example" }, Hour, RenderAsync);

        Assert.That(other, Is.EqualTo("rendering 2"));
    }

    private Task<string> RenderAsync() => Task.FromResult($"rendering {++_renderings}");
}
