using OdysseyTrust.Tests.Unit.PublishedContent.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Tests.Unit.PublishedContent;

[TestFixture]
public class MediaAndElementCacheTests
{
    private TestSite _site = null!;

    [SetUp]
    public void SetUp() => _site = new TestSite();

    [Test]
    public async Task A_media_item_should_be_public_as_it_was_saved()
    {
        IMedia media = _site.AddMediaItem(_site.AddMediaType("Image", "altText"));
        media.SetValue("altText", "Children reading");
        await _site.Media.SeedAsync(CancellationToken.None);

        IPublishedContent? published = _site.Media.GetByKey(media.Key);

        Assert.Multiple(() =>
        {
            Assert.That(published!.GetProperty("altText")!.GetValue(), Is.EqualTo("Children reading"));
            Assert.That(published.ItemType, Is.EqualTo(PublishedItemType.Media));
            Assert.That(published.IsPublished(), Is.True);
            Assert.That(_site.Media.GetById(media.Id), Is.SameAs(published));
        });
    }

    [Test]
    public async Task A_media_item_in_the_recycle_bin_should_be_gone()
    {
        IMedia media = _site.AddMediaItem(_site.AddMediaType("Image"));
        await _site.Media.SeedAsync(CancellationToken.None);
        ((TreeEntityBase)media).Trashed = true;

        await _site.Media.RefreshMemoryCacheAsync(media.Key);

        Assert.That(_site.Media.GetByKey(media.Key), Is.Null);
    }

    [Test]
    public async Task An_element_should_be_public_when_it_is_published_and_its_draft_in_a_preview_alone()
    {
        Element element = new("Notice", Constants.System.Root, _site.AddType("notice", isElement: true, properties: "text"))
        {
            Id = 1,
            Key = Guid.NewGuid(),
        };
        element.SetValue("text", "published");
        Publishing.Publish(element);
        element.SetValue("text", "draft");
        _site.StoredElements.Save(element);

        await _site.Elements.SeedAsync(CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(Text(_site.Elements.GetByKey(element.Key, preview: false)), Is.EqualTo("published"));
            Assert.That(Text(_site.Elements.GetByKey(element.Key, preview: true)), Is.EqualTo("draft"));
            Assert.That(_site.Elements.GetByKey(element.Key, preview: false), Is.Not.InstanceOf<IPublishedContent>());
        });
    }

    private static object? Text(IPublishedElement? element) => element?.GetProperty("text")?.GetValue();
}
