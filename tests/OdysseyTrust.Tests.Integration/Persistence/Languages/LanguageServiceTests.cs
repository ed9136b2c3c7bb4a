using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Tests.Integration.Persistence.Languages;

public sealed class LanguageServiceTests
{
    private PersistenceSite _site = null!;

    private ILanguageService Languages => _site.Get<ILanguageService>();

    [SetUp]
    public void StartSite() => _site = new PersistenceSite();

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public async Task A_new_site_should_have_its_configured_languages_with_the_first_as_default()
    {
        using PersistenceSite site = new(
        [
            new("Umbraco:CMS:InstallDefaultData:Languages:InstallData", "Values"),
            new("Umbraco:CMS:InstallDefaultData:Languages:Values:0", "en-GB"),
            new("Umbraco:CMS:InstallDefaultData:Languages:Values:1", "cy-GB"),
        ]);

        ILanguage[] languages = [.. await site.Get<ILanguageService>().GetAllAsync()];

        Assert.That(languages.Select(language => (language.IsoCode, language.IsDefault)), Is.EqualTo([("en-GB", true), ("cy-GB", false)]));
    }

    [Test]
    public async Task A_language_should_come_back_as_it_was_created()
    {
        Language welsh = new("cy-GB", "Welsh") { IsMandatory = true, FallbackIsoCode = "en-US" };

        Attempt<ILanguage, LanguageOperationStatus> result = await Languages.CreateAsync(welsh, Constants.Security.SuperUserKey);

        Assert.That(result.Status, Is.EqualTo(LanguageOperationStatus.Success));
        ILanguage stored = (await Languages.GetAsync("CY-gb"))!;
        Assert.Multiple(() =>
        {
            Assert.That(stored.Id, Is.EqualTo(welsh.Id).And.GreaterThan(0));
            Assert.That(stored.Key, Is.EqualTo(welsh.Key));
            Assert.That(stored.CultureName, Is.EqualTo("Welsh"));
            Assert.That(stored.IsMandatory, Is.True);
            Assert.That(stored.FallbackIsoCode, Is.EqualTo("en-US"));
            Assert.That(stored.IsDirty(), Is.False);
        });
    }

    [Test]
    public async Task Making_a_language_the_default_should_unmake_the_one_before()
    {
        await Languages.CreateAsync(new Language("en-GB", "English") { IsDefault = true }, Constants.Security.SuperUserKey);

        string isoCode = await Languages.GetDefaultIsoCodeAsync();

        Assert.That(isoCode, Is.EqualTo("en-GB"));
        Assert.That((await Languages.GetAllAsync()).Count(language => language.IsDefault), Is.EqualTo(1));
    }

    [Test]
    public async Task The_default_language_should_not_stop_being_it_by_itself()
    {
        ILanguage language = (await Languages.GetDefaultLanguageAsync())!;
        language.IsDefault = false;

        Attempt<ILanguage, LanguageOperationStatus> result = await Languages.UpdateAsync(language, Constants.Security.SuperUserKey);

        Assert.That(result.Status, Is.EqualTo(LanguageOperationStatus.MissingDefault));
        Assert.That(await Languages.GetDefaultIsoCodeAsync(), Is.EqualTo("en-US"));
    }

    [Test]
    public async Task Deleting_a_language_should_free_those_that_fall_back_to_it()
    {
        await Languages.CreateAsync(new Language("en-GB", "English"), Constants.Security.SuperUserKey);
        await Languages.CreateAsync(new Language("cy-GB", "Welsh") { FallbackIsoCode = "en-GB" }, Constants.Security.SuperUserKey);

        await Languages.DeleteAsync("en-GB", Constants.Security.SuperUserKey);

        Assert.That((await Languages.GetAsync("cy-GB"))!.FallbackIsoCode, Is.Null);
        Assert.That(await Languages.GetAsync("en-GB"), Is.Null);
    }

    [Test]
    public async Task A_caller_should_not_change_the_shared_language()
    {
        ILanguage mine = (await Languages.GetAsync("en-US"))!;
        mine.CultureName = "changed";

        ILanguage theirs = (await Languages.GetAsync("en-US"))!;

        Assert.That(theirs.CultureName, Is.Not.EqualTo("changed"));
    }
}
