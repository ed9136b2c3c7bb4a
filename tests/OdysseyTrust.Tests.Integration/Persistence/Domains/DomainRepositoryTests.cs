using System.Data;
using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace OdysseyTrust.Tests.Integration.Persistence.Domains;

public sealed class DomainRepositoryTests
{
    private PersistenceSite _site = null!;
    private Nodes _nodes = null!;

    private IDomainRepository Domains => _site.Get<IDomainRepository>();

    [SetUp]
    public void StartSite()
    {
        _site = new PersistenceSite();
        _nodes = new Nodes(_site);
    }

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public void A_domain_should_come_back_with_its_culture()
    {
        Nodes.Planted home = _nodes.Plant("Home");
        using ICoreScope scope = _site.Scope();
        int english = _site.Get<ILanguageRepository>().GetDefaultId()!.Value;
        UmbracoDomain domain = new("school.test") { RootContentId = home.Id, LanguageId = english, SortOrder = 2 };

        Domains.Save(domain);

        IDomain stored = Domains.GetByName("SCHOOL.test")!;
        Assert.That(
            (stored.Id, stored.Key, stored.RootContentId, stored.LanguageIsoCode, stored.SortOrder, stored.IsWildcard),
            Is.EqualTo((domain.Id, domain.Key, (int?)home.Id, "en-US", 2, false)));
        Assert.That(domain.LanguageIsoCode, Is.EqualTo("en-US"));
        Assert.That(Domains.Exists("school.test"), Is.True);
    }

    [Test]
    public void Wildcards_should_come_only_when_asked_for()
    {
        Nodes.Planted home = _nodes.Plant("Home");
        using ICoreScope scope = _site.Scope();
        Domains.Save(new UmbracoDomain("b.test") { RootContentId = home.Id, SortOrder = 1 });
        Domains.Save(new UmbracoDomain("a.test") { RootContentId = home.Id, SortOrder = 0 });
        Domains.Save(new UmbracoDomain($"*{home.Id}") { RootContentId = home.Id });

        string[] named = [.. Domains.GetAll(includeWildcards: false).Select(domain => domain.DomainName)];
        string[] all = [.. Domains.GetAssignedDomains(home.Id, includeWildcards: true).Select(domain => domain.DomainName)];

        Assert.That(named, Is.EqualTo(["a.test", "b.test"]));
        Assert.That(all, Is.EqualTo([$"*{home.Id}", "a.test", "b.test"]));
    }

    [Test]
    public void A_domain_should_be_assigned_once()
    {
        using ICoreScope scope = _site.Scope();
        Domains.Save(new UmbracoDomain("school.test"));

        Assert.That(() => Domains.Save(new UmbracoDomain("School.Test")), Throws.TypeOf<DuplicateNameException>());
    }

    [Test]
    public void A_domain_should_go_with_its_document()
    {
        Nodes.Planted home = _nodes.Plant("Home");
        using (ICoreScope scope = _site.Scope())
        {
            Domains.Save(new UmbracoDomain("school.test") { RootContentId = home.Id });
            scope.Complete();
        }

        _nodes.Delete(home);

        using ICoreScope after = _site.Scope(autoComplete: true);
        Assert.That(Domains.GetAll(includeWildcards: true), Is.Empty);
    }
}
