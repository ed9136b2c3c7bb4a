using OdysseyTrust.Cms.PublishedContent.Items;
using OdysseyTrust.Cms.PublishedContent.Notifications;
using OdysseyTrust.Cms.PublishedContent.Snapshots;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Sync;

namespace OdysseyTrust.Tests.Unit.PublishedContent;

[TestFixture]
public class ExpireConvertedValuesTests
{
    private PublishedSnapshotStore _snapshots = null!;
    private ExpireConvertedValues _handler = null!;

    [SetUp]
    public void SetUp() => _handler = new ExpireConvertedValues(_snapshots = new PublishedSnapshotStore());

    [Test]
    public void Values_that_depend_on_content_should_end_when_urls_may_have_changed()
    {
        IValueLifetimes lifetimes = _snapshots;
        (object content, object schema) = (lifetimes.Content, lifetimes.Schema);

        _handler.Handle(new DomainCacheRefresherNotification(Array.Empty<object>(), MessageType.RefreshByPayload));

        Assert.Multiple(() =>
        {
            Assert.That(lifetimes.Content, Is.Not.SameAs(content));
            Assert.That(lifetimes.Schema, Is.SameAs(schema));
        });
    }

    [Test]
    public void All_values_should_end_when_a_content_type_changes()
    {
        IValueLifetimes lifetimes = _snapshots;
        (object content, object schema) = (lifetimes.Content, lifetimes.Schema);

        _handler.Handle(new ContentTypeCacheRefresherNotification(Array.Empty<object>(), MessageType.RefreshByPayload));

        Assert.Multiple(() =>
        {
            Assert.That(lifetimes.Content, Is.Not.SameAs(content));
            Assert.That(lifetimes.Schema, Is.Not.SameAs(schema));
        });
    }
}
