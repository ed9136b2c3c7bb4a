using OdysseyTrust.Cms.PublishedContent.Caches;
using OdysseyTrust.Tests.Unit.PublishedContent.Support;
using Umbraco.Cms.Core.Mapping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Unit.PublishedContent;

[TestFixture]
public class TagQueryTests
{
    [Test]
    public async Task Tagged_content_should_come_from_the_snapshot_and_drafts_be_left_out()
    {
        TestSite site = new();
        ContentType type = site.AddType("page");
        Content published = site.AddPage(type);
        Content draft = site.AddPage(type);
        await site.SeedAsync();
        await site.PublishAsync(published);
        ITagService tags = Port.Of<ITagService>(
            (nameof(ITagService.GetTaggedContentByTag), _ => new[] { published, draft }.Select(page => new TaggedEntity(page.Id, []))));
        TagQuery query = new(
            tags, new PublishedContentCache(site.Documents), new PublishedMediaCache(site.Media), Port.Of<IUmbracoMapper>());

        Assert.That(query.GetContentByTag("sport").Select(page => page.Key), Is.EqualTo(new[] { published.Key }));
    }
}
