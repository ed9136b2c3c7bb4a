using OdysseyTrust.Cms.Persistence.Caching;
using OdysseyTrust.Cms.Persistence.Languages;
using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace OdysseyTrust.Tests.Integration.Persistence.Caching;

public sealed class EntitySetTests
{
    private PersistenceSite _site = null!;

    private ILanguageRepository Languages => _site.Get<ILanguageRepository>();

    [SetUp]
    public void StartSite() => _site = new PersistenceSite();

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public void A_change_should_be_seen_in_its_own_scope_at_once_and_by_others_after_the_commit()
    {
        ReadIsoCodes();
        using (ICoreScope scope = _site.Scope())
        {
            Languages.Save(new Language("cy-GB", "Welsh"));

            Assert.That(Languages.GetByIsoCode("cy-GB"), Is.Not.Null);
            Assert.That(ReadIsoCodes(), Is.EqualTo(["en-US"]));
            scope.Complete();
        }

        Assert.That(ReadIsoCodes(), Is.EqualTo(["en-US", "cy-GB"]));
    }

    [Test]
    public void A_rollback_should_leave_no_trace()
    {
        using (_site.Scope())
        {
            Languages.Save(new Language("cy-GB", "Welsh"));
            _ = Languages.GetMany();
        }

        Assert.That(ReadIsoCodes(), Is.EqualTo(["en-US"]));
    }

    [Test]
    public void A_second_change_in_one_scope_should_be_seen_as_well()
    {
        using ICoreScope scope = _site.Scope();
        Language welsh = new("cy-GB", "Welsh");
        Languages.Save(welsh);
        _ = Languages.GetMany();
        welsh.CultureName = "Cymraeg";
        Languages.Save(welsh);

        Assert.That(Languages.GetByIsoCode("cy-GB")!.CultureName, Is.EqualTo("Cymraeg"));
    }

    [Test]
    public void A_reader_of_an_older_state_should_not_share_it()
    {
        using (ICoreScope reader = _site.Scope(autoComplete: true))
        {
            // The reader's state is from before the change, and it reads the languages after it.
            _ = _site.Get<IDataTypeRepository>().GetMany(Array.Empty<int>());
            Flow.Run(() =>
            {
                using ICoreScope writer = _site.Scope();
                Languages.Save(new Language("cy-GB", "Welsh"));
                writer.Complete();
            }).GetAwaiter().GetResult();
            Assert.That(Languages.GetMany().Select(language => language.IsoCode), Is.EqualTo(["en-US"]));
        }

        Assert.That(ReadIsoCodes(), Is.EqualTo(["en-US", "cy-GB"]));
    }

    [Test]
    public void The_set_should_be_read_once_for_all_until_it_changes()
    {
        LanguageSet set = _site.Get<LanguageSet>();
        using ICoreScope scope = _site.Scope(autoComplete: true);
        EntityIndex<ILanguage> first = set.Current;

        EntityIndex<ILanguage> second = set.Current;
        _site.Get<AppCaches>().IsolatedCaches.ClearCache<ILanguage>();
        EntityIndex<ILanguage> third = set.Current;

        Assert.That(second, Is.SameAs(first));
        Assert.That(third, Is.Not.SameAs(first));
    }

    [Test]
    public async Task Readers_and_writers_at_once_should_end_with_what_was_stored()
    {
        string[] cultures = ["cy-GB", "fr-FR", "de-DE", "es-ES", "pl-PL", "nl-NL"];
        Task[] writers = [.. cultures.Select(culture => Flow.Run(() =>
        {
            using ICoreScope scope = _site.Scope();
            Languages.Save(new Language(culture, culture));
            scope.Complete();
        }))];
        Task readers = Flow.Run(() =>
        {
            while (!Array.TrueForAll(writers, writer => writer.IsCompleted))
            {
                ReadIsoCodes();
            }
        });

        await Task.WhenAll([.. writers, readers]);

        Assert.That(ReadIsoCodes(), Is.EquivalentTo([.. cultures, "en-US"]));
    }

    /// <summary>What a request of its own reads.</summary>
    private string[] ReadIsoCodes() => Flow.Run(() =>
    {
        using ICoreScope scope = _site.Scope(autoComplete: true);
        return Languages.GetMany().Select(language => language.IsoCode).ToArray();
    }).GetAwaiter().GetResult();
}
