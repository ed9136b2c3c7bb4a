using OdysseyTrust.Cms.PublishedContent.Snapshots;
using OdysseyTrust.Tests.Unit.PublishedContent.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Tests.Unit.PublishedContent;

[TestFixture]
public class SnapshotItemsTests
{
    private TestSite _site = null!;
    private ContentType _type = null!;

    [SetUp]
    public void SetUp()
    {
        _site = new TestSite();
        _type = _site.AddType("page");
    }

    [Test]
    public void A_change_to_one_item_should_leave_the_old_copy_and_every_other_item_as_they_were()
    {
        SnapshotItem<IPublishedContent>[] before = [.. Enumerable.Range(0, 100).Select(_ => Item())];
        SnapshotItems<IPublishedContent> old = SnapshotItems<IPublishedContent>.Of(before);
        Guid changedKey = before[42].Content.Key;
        SnapshotItem<IPublishedContent> changed = Again(before[42]);

        SnapshotItems<IPublishedContent> changedItems = old.With([changed]);

        Assert.Multiple(() =>
        {
            Assert.That(old.Find(changedKey), Is.SameAs(before[42]));
            Assert.That(changedItems.Find(changedKey), Is.SameAs(changed));
            Assert.That(changedItems.Find(changed.Content.Id), Is.SameAs(changed));
            foreach (SnapshotItem<IPublishedContent> other in before.Where(item => item.Content.Key != changedKey))
            {
                Assert.That(changedItems.Find(other.Content.Key), Is.SameAs(other));
            }
        });
    }

    [Test]
    public void An_item_should_not_stay_under_its_old_content_type_when_it_has_another()
    {
        Content page = _site.AddPage(_type);
        SnapshotItems<IPublishedContent> items = SnapshotItems<IPublishedContent>.Of([Item(page)]);
        ContentType other = _site.AddType("article");
        page.ChangeContentType(new SimpleContentType(other));

        items = items.With([Item(page)]);

        Assert.Multiple(() =>
        {
            Assert.That(items.KeysOfContentType(_type.Id), Is.Empty);
            Assert.That(items.KeysOfContentType(other.Id), Is.EqualTo(new[] { page.Key }));
        });
    }

    [Test]
    public void An_item_should_be_reachable_only_when_each_of_its_ancestors_is_there()
    {
        Content home = _site.AddPage(_type);
        Content section = _site.AddPage(_type, parent: home);
        Content page = _site.AddPage(_type, parent: section);
        SnapshotItems<IPublishedContent> items = SnapshotItems<IPublishedContent>.Of([Item(home), Item(section), Item(page)]);

        SnapshotItems<IPublishedContent> withoutSection = items.Without([section.Key]);

        Assert.Multiple(() =>
        {
            Assert.That(items.IsReachable(items.Find(page.Key)!), Is.True);
            Assert.That(withoutSection.IsReachable(withoutSection.Find(page.Key)!), Is.False);
            Assert.That(withoutSection.IsReachable(withoutSection.Find(home.Key)!), Is.True);
        });
    }

    [Test]
    public void Items_in_a_circle_should_not_be_reachable()
    {
        Content one = _site.AddPage(_type);
        Content two = _site.AddPage(_type, parent: one);
        SnapshotItem<IPublishedContent> first = Item(one) with { ParentId = two.Id };
        SnapshotItems<IPublishedContent> items = SnapshotItems<IPublishedContent>.Of([first, Item(two)]);

        bool reachable = items.IsReachable(first);

        Assert.That(reachable, Is.False);
    }

    /// <summary>Each number is a change: of which of ten items is its last digit, whether it is removed the sign.</summary>
    [FsCheck.NUnit.Property]
    public bool Any_changes_should_leave_what_a_plain_dictionary_holds(int[] changes)
    {
        SetUp();
        SnapshotItem<IPublishedContent>[] ten = [.. Enumerable.Range(0, 10).Select(_ => Item())];
        Dictionary<Guid, SnapshotItem<IPublishedContent>> plain = [];
        SnapshotItems<IPublishedContent> items = SnapshotItems<IPublishedContent>.Of([]);

        foreach (int change in changes)
        {
            SnapshotItem<IPublishedContent> item = ten[Math.Abs(change % 10)];
            if (change < 0)
            {
                plain.Remove(item.Content.Key);
                items = items.Without([item.Content.Key]);
            }
            else
            {
                plain[item.Content.Key] = item;
                items = items.With([item]);
            }
        }

        return ten.All(item => items.Find(item.Content.Key) == plain.GetValueOrDefault(item.Content.Key)
                && items.Find(item.Content.Id) == plain.GetValueOrDefault(item.Content.Key))
            && items.OfContentType(_type.Id).ToHashSet().SetEquals(plain.Values);
    }

    private SnapshotItem<IPublishedContent> Item() => Item(_site.AddPage(_type));

    private SnapshotItem<IPublishedContent> Item(Content page) => new(_site.Factory.Draft(page), page.ParentId);

    private SnapshotItem<IPublishedContent> Again(SnapshotItem<IPublishedContent> item)
        => new(_site.Factory.Draft(_site.Stored.Read(item.Content.Key)!), Constants.System.Root);
}
