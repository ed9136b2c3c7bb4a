using OdysseyTrust.Cms.PublishedContent.ContentTypes;
using OdysseyTrust.Tests.Unit.PublishedContent.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Unit.PublishedContent;

[TestFixture]
public class PublishedContentTypeCacheTests
{
    private TestSite _site = null!;
    private ContentType _page = null!;

    [SetUp]
    public void SetUp()
    {
        _site = new TestSite();
        _page = _site.AddType("page", properties: "text");
    }

    [Test]
    public void One_published_type_should_be_shared_however_it_is_asked_for()
    {
        IPublishedContentType byId = _site.ContentTypes.Get(PublishedItemType.Content, _page.Id);

        Assert.Multiple(() =>
        {
            Assert.That(_site.ContentTypes.Get(PublishedItemType.Content, _page.Key), Is.SameAs(byId));
            Assert.That(_site.ContentTypes.Get(PublishedItemType.Content, "PAGE"), Is.SameAs(byId));
            Assert.That(_site.ContentTypes.Get(PublishedItemType.Element, _page.Key), Is.SameAs(byId));
        });
    }

    [Test]
    public void A_media_type_should_not_be_taken_for_a_content_type_with_the_same_alias()
    {
        MediaType media = _site.AddMediaType("page");

        Assert.Multiple(() =>
        {
            Assert.That(_site.ContentTypes.Get(PublishedItemType.Media, "page").Key, Is.EqualTo(media.Key));
            Assert.That(_site.ContentTypes.Get(PublishedItemType.Content, "page").Key, Is.EqualTo(_page.Key));
        });
    }

    [Test]
    public void Only_the_cleared_type_should_be_made_again()
    {
        ContentType article = _site.AddType("article");
        _site.ContentTypes.Load();
        IPublishedContentType pageBefore = _site.ContentTypes.Get(PublishedItemType.Content, _page.Id);
        IPublishedContentType articleBefore = _site.ContentTypes.Get(PublishedItemType.Content, article.Id);

        _site.ContentTypes.ClearContentType(_page.Id);

        Assert.Multiple(() =>
        {
            Assert.That(_site.ContentTypes.Get(PublishedItemType.Content, _page.Id), Is.Not.SameAs(pageBefore));
            Assert.That(_site.ContentTypes.Get(PublishedItemType.Content, _page.Key), Is.Not.SameAs(pageBefore));
            Assert.That(_site.ContentTypes.Get(PublishedItemType.Content, article.Id), Is.SameAs(articleBefore));
        });
    }

    [Test]
    public void The_types_that_use_a_data_type_should_be_cleared_and_named_when_it_changes()
    {
        _site.AddType("empty");
        _site.ContentTypes.Load();
        IPublishedContentType before = _site.ContentTypes.Get(PublishedItemType.Content, _page.Id);

        IPublishedContentType[] cleared = [.. _site.ContentTypes.ClearByDataTypeId(TestContentTypes.DataTypeId)];

        Assert.Multiple(() =>
        {
            Assert.That(cleared, Is.EqualTo(new[] { before }));
            Assert.That(_site.ContentTypes.Get(PublishedItemType.Content, _page.Id), Is.Not.SameAs(before));
        });
    }

    [Test]
    public void A_type_that_does_not_exist_should_be_named_in_the_error()
    {
        Guid unknown = Guid.NewGuid();

        Assert.Multiple(() =>
        {
            Assert.That(
                () => _site.ContentTypes.Get(PublishedItemType.Element, unknown),
                Throws.TypeOf<KeyNotFoundException>().With.Message.Contains($"{unknown}"));
            Assert.That(_site.ContentTypes.Find(PublishedItemType.Element, unknown), Is.Null);
        });
    }

    [Test]
    public void A_type_should_not_be_kept_when_types_are_cleared_while_it_is_read()
    {
        PublishedContentTypeCache cache = null!;
        IContentTypeService service = Port.Of<IContentTypeService>(("Get", _ =>
        {
            cache.ClearAll();

            return _page;
        }));
        cache = new PublishedContentTypeCache(
            service, Port.Of<IMediaTypeService>(), Port.Of<IMemberTypeService>(), new TestContentTypeFactory(new TestConverter()));

        IPublishedContentType first = cache.Get(PublishedItemType.Content, _page.Id);
        IPublishedContentType second = cache.Get(PublishedItemType.Content, _page.Id);

        Assert.That(second, Is.Not.SameAs(first));
    }
}
