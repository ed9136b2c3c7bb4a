using OdysseyTrust.Tests.Unit.PublishedContent.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Tests.Unit.PublishedContent;

/// <summary>Core's own fallback over our published content, as a view uses it.</summary>
[TestFixture]
public class FallbackTests
{
    private TestSite _site = null!;
    private PublishedValueFallback _fallback = null!;

    [SetUp]
    public void SetUp()
    {
        _site = new TestSite();
        Language[] languages =
        [
            new("en-GB", "English") { Id = 1, IsDefault = true },
            new("cy-GB", "Welsh") { Id = 2, FallbackIsoCode = "en-GB" },
        ];
        ILanguageService languageService = Port.Of<ILanguageService>(
            (nameof(ILanguageService.GetAsync), isoCode => Task.FromResult<ILanguage?>(languages.Single(language => language.IsoCode.Equals(isoCode[0])))),
            (nameof(ILanguageService.GetDefaultIsoCodeAsync), _ => Task.FromResult("en-GB")));
        _fallback = new PublishedValueFallback(
            ServiceContext.CreatePartial(languageService: languageService), _site.Variation, _site.Rendering);
    }

    [Test]
    public async Task A_value_of_the_fallback_language_should_stand_in_for_one_that_is_missing()
    {
        IPublishedContent page = await PageAsync();
        _site.Variation.Enter("cy-GB");

        Assert.Multiple(() =>
        {
            Assert.That(page.Value<string>(_fallback, "text"), Is.Null);
            Assert.That(page.Value<string>(_fallback, "text", fallback: Fallback.ToLanguage), Is.EqualTo("hello"));
            Assert.That(page.Value<string>(_fallback, "text", fallback: Fallback.ToDefaultLanguage), Is.EqualTo("hello"));
            Assert.That(page.Value(_fallback, "text", fallback: Fallback.ToDefaultValue, defaultValue: "nothing"), Is.EqualTo("nothing"));
            Assert.That(page.Value<string>(_fallback, "text"), Is.Null, "after the fallback has been used");
        });
    }

    [Test]
    public async Task A_value_should_be_its_own_when_it_is_there()
    {
        IPublishedContent page = await PageAsync();

        string? value = page.Value<string>(_fallback, "text", "en-GB", fallback: Fallback.ToDefaultLanguage);

        Assert.That(value, Is.EqualTo("hello"));
    }

    private async Task<IPublishedContent> PageAsync()
    {
        Content page = _site.AddPage(_site.AddType("page", ContentVariation.Culture, properties: "text"), "Hello", culture: "en-GB");
        page.SetCultureName("Helo", "cy-GB");
        page.SetValue("text", "hello", "en-GB");
        await _site.SeedAsync();
        await _site.PublishAsync(page, "en-GB", "cy-GB");

        return _site.Documents.GetByKey(page.Key)!;
    }
}
