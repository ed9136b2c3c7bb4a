using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Persistence.Entities;

/// <summary>The neighbours of a node are those beside it in the list of all.</summary>
public sealed class SiblingTests
{
    private const int Children = 9;

    private ContentSite _site = null!;
    private IContent _parent = null!;

    private IEntityService Entities => _site.Get<IEntityService>();

    [OneTimeSetUp]
    public async Task PlantAsync()
    {
        _site = new ContentSite();
        ContentType type = await _site.TypeAsync("page");
        _parent = _site.Save(type, "Parent");
        for (int child = 0; child < Children; child++)
        {
            _site.Save(type, $"Child {child * 7 % Children}", _parent);
        }

        // Some places are taken twice, as imports and moves may leave them.
        _site.Damage($"UPDATE Nodes SET SortOrder = SortOrder / 2 WHERE ParentId = {_parent.Id}");
    }

    [OneTimeTearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public void Siblings_should_be_cut_from_the_list_of_all_wherever_the_node_is(
        [Values("sortOrder", "text")] string orderBy,
        [Values] Direction direction,
        [Values(0, 2, Children)] int before,
        [Values(0, 1, Children)] int after)
    {
        Ordering ordering = Ordering.By(orderBy, direction);
        Guid[] all = [.. Keys(Entities.GetPagedChildren(_parent.Key, UmbracoObjectTypes.Document, 0, Children, out _, ordering: ordering))];

        Assert.Multiple(() =>
        {
            for (int place = 0; place < Children; place++)
            {
                int first = Math.Max(0, place - before);
                int end = Math.Min(Children, place + after + 1);
                IEnumerable<IEntitySlim> siblings = Entities.GetSiblings(
                    all[place], [UmbracoObjectTypes.Document], before, after, out long totalBefore, out long totalAfter, ordering: ordering);
                Assert.That(Keys(siblings), Is.EqualTo(all[first..end]));
                Assert.That((totalBefore, totalAfter), Is.EqualTo(((long)first, (long)Children - end)));
            }
        });
    }

    [Test]
    public void There_should_be_no_siblings_of_what_is_not_there()
    {
        IEnumerable<IEntitySlim> siblings = Entities.GetSiblings(
            Guid.NewGuid(), [UmbracoObjectTypes.Document], 1, 1, out long totalBefore, out long totalAfter);

        Assert.That(siblings, Is.Empty);
        Assert.That((totalBefore, totalAfter), Is.EqualTo((0L, 0L)));
    }

    private static IEnumerable<Guid> Keys(IEnumerable<IEntitySlim> entities) => entities.Select(entity => entity.Key);
}
