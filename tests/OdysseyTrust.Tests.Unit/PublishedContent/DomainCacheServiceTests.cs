using OdysseyTrust.Cms.PublishedContent.Caches;
using OdysseyTrust.Tests.Unit.PublishedContent.Support;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Changes;

namespace OdysseyTrust.Tests.Unit.PublishedContent;

[TestFixture]
public class DomainCacheServiceTests
{
    private const int Home = 1100;

    private readonly List<IDomain> _stored = [];
    private DomainCacheService _domains = null!;
    private int _reads;

    [SetUp]
    public void SetUp()
    {
        _stored.Clear();
        _reads = 0;
        _domains = new DomainCacheService(Port.Of<IDomainService>(
            (nameof(IDomainService.GetAllAsync), _ =>
            {
                _reads++;

                return Task.FromResult<IEnumerable<IDomain>>([.. _stored]);
            }),
            (nameof(IDomainService.GetById), id => _stored.SingleOrDefault(domain => domain.Id.Equals(id[0])))));
    }

    [Test]
    public void Domains_should_be_read_once_and_come_in_their_order()
    {
        Store(1, "second.example", sortOrder: 2);
        Store(2, "first.example", sortOrder: 1);
        Store(3, "*1100", sortOrder: 0);

        string[] names = [.. _domains.GetAll(includeWildcards: false).Select(domain => domain.Name)];
        int withWildcards = _domains.GetAssigned(Home, includeWildcards: true).Count();

        Assert.Multiple(() =>
        {
            Assert.That(names, Is.EqualTo(new[] { "first.example", "second.example" }));
            Assert.That(withWildcards, Is.EqualTo(3));
            Assert.That(_domains.HasAssigned(Home), Is.True);
            Assert.That(_domains.HasAssigned(Home + 1), Is.False);
            Assert.That(_reads, Is.EqualTo(1));
        });
    }

    [Test]
    public void A_change_should_be_followed()
    {
        Store(1, "old.example");
        Store(2, "other.example");
        _domains.GetAll(includeWildcards: true);
        _stored.Clear();
        Store(1, "new.example");

        _domains.Refresh([Change(1, DomainChangeTypes.Refresh), Change(2, DomainChangeTypes.Remove)]);

        Assert.That(_domains.GetAll(includeWildcards: true).Select(domain => domain.Name), Is.EqualTo(new[] { "new.example" }));
    }

    [Test]
    public void All_should_be_read_again_when_everything_may_have_changed()
    {
        Store(1, "old.example");
        _domains.GetAll(includeWildcards: true);
        _stored.Clear();
        Store(2, "new.example");

        _domains.Refresh([Change(0, DomainChangeTypes.RefreshAll)]);

        Assert.That(_domains.GetAll(includeWildcards: true).Select(domain => domain.Id), Is.EqualTo(new[] { 2 }));
    }

    [Test]
    public void A_domain_without_a_document_or_a_language_should_be_left_out()
    {
        _stored.Add(new UmbracoDomain("lost.example", "en-GB") { Id = 1 });
        _stored.Add(new UmbracoDomain("mute.example") { Id = 2, RootContentId = Home });

        Assert.That(_domains.GetAll(includeWildcards: true), Is.Empty);
    }

    private static DomainCacheRefresher.JsonPayload Change(int id, DomainChangeTypes type) => new(id, type);

    private void Store(int id, string name, int sortOrder = 0)
        => _stored.Add(new UmbracoDomain(name, "en-GB") { Id = id, RootContentId = Home, SortOrder = sortOrder });
}
