using OdysseyTrust.Tests.Unit.PublishedContent.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Tests.Unit.PublishedContent;

[TestFixture]
public class PublishedPropertyTests
{
    private TestSite _site = null!;

    [SetUp]
    public void SetUp() => _site = new TestSite();

    [Test]
    public async Task A_value_should_be_converted_when_it_is_first_asked_for_and_not_before()
    {
        IPublishedContent page = await PublishedPageAsync("hello");
        int beforeAsking = _site.Converter.Conversions;

        object? value = page.GetProperty("text")!.GetValue();

        Assert.Multiple(() =>
        {
            Assert.That(beforeAsking, Is.Zero);
            Assert.That(value, Is.EqualTo("hello"));
            Assert.That(_site.Converter.Conversions, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task A_value_of_element_level_should_be_kept_when_other_content_changes()
    {
        IPublishedProperty property = (await PublishedPageAsync("hello")).GetProperty("text")!;
        property.GetValue();

        _site.Snapshots.ExpireContentValues();
        property.GetValue();

        Assert.That(_site.Converter.Conversions, Is.EqualTo(1));
    }

    [Test]
    public async Task A_value_of_element_level_should_be_converted_again_when_the_schema_changes()
    {
        IPublishedProperty property = (await PublishedPageAsync("hello")).GetProperty("text")!;
        property.GetValue();

        _site.Snapshots.ExpireAllValues();
        property.GetValue();

        Assert.That(_site.Converter.Conversions, Is.EqualTo(2));
    }

    [TestCase(PropertyCacheLevel.Elements)]
    [TestCase((PropertyCacheLevel)3, Description = "Snapshot, which Umbraco has made obsolete but still uses")]
    public async Task A_value_that_depends_on_other_content_should_be_converted_again_when_content_changes(PropertyCacheLevel level)
    {
        _site.Converter.CacheLevel = level;
        IPublishedProperty property = (await PublishedPageAsync("hello")).GetProperty("text")!;
        property.GetValue();
        property.GetValue();
        int beforeChange = _site.Converter.Conversions;

        _site.Snapshots.ExpireContentValues();
        property.GetValue();

        Assert.Multiple(() =>
        {
            Assert.That(beforeChange, Is.EqualTo(1));
            Assert.That(_site.Converter.Conversions, Is.EqualTo(2));
        });
    }

    [Test]
    public async Task A_value_that_must_not_be_kept_should_be_converted_each_time()
    {
        _site.Converter.CacheLevel = PropertyCacheLevel.None;
        IPublishedProperty property = (await PublishedPageAsync("hello")).GetProperty("text")!;

        property.GetValue();
        property.GetValue();

        Assert.That(_site.Converter.Conversions, Is.EqualTo(2));
    }

    [Test]
    public async Task A_value_should_not_pass_for_fresh_when_content_changes_while_it_is_converted()
    {
        _site.Converter.CacheLevel = PropertyCacheLevel.Elements;
        IPublishedProperty property = (await PublishedPageAsync("hello")).GetProperty("text")!;
        string elsewhere = "old";
        _site.Converter.ToObject = _ =>
        {
            string seen = elsewhere;
            if (seen == "old")
            {
                elsewhere = "new";
                _site.Snapshots.ExpireContentValues();
            }

            return seen;
        };
        property.GetValue();

        object? later = property.GetValue();

        Assert.That(later, Is.EqualTo("new"));
    }

    [Test]
    public async Task A_null_should_be_kept_like_any_other_value()
    {
        _site.Converter.ToObject = _ => null;
        IPublishedProperty property = (await PublishedPageAsync("hello")).GetProperty("text")!;

        property.GetValue();
        property.GetValue();

        Assert.That(_site.Converter.Conversions, Is.EqualTo(1));
    }

    [Test]
    public async Task A_property_without_a_value_should_say_so()
    {
        IPublishedContent page = await PublishedPageAsync(null);

        Assert.Multiple(() =>
        {
            Assert.That(page.GetProperty("text")!.HasValue(), Is.False);
            Assert.That(page.GetProperty("text")!.GetValue(), Is.Null);
            Assert.That(page.GetProperty("noSuchProperty"), Is.Null);
        });
    }

    [Test]
    public async Task Each_culture_should_have_its_own_value_and_the_request_should_choose_between_them()
    {
        IPublishedProperty property = (await PublishedPageInTwoCulturesAsync()).GetProperty("text")!;
        _site.Variation.Enter("cy-GB");

        Assert.Multiple(() =>
        {
            Assert.That(property.GetValue("en-GB"), Is.EqualTo("hello"));
            Assert.That(property.GetValue(), Is.EqualTo("helo"));
            Assert.That(property.GetValue("CY-gb"), Is.EqualTo("helo"));
            Assert.That(property.GetValue("fr-FR"), Is.Null);
            Assert.That(property.HasValue("fr-FR"), Is.False);
        });
    }

    [Test]
    public async Task A_value_should_be_converted_once_for_each_culture()
    {
        IPublishedProperty property = (await PublishedPageInTwoCulturesAsync()).GetProperty("text")!;

        property.GetValue("en-GB");
        property.GetValue("cy-GB");
        property.GetValue("en-GB");
        property.GetValue("cy-GB");

        Assert.That(_site.Converter.Conversions, Is.EqualTo(2));
    }

    [Test]
    public async Task A_value_that_does_not_vary_should_be_the_same_in_every_culture()
    {
        IPublishedProperty property = (await PublishedPageAsync("hello")).GetProperty("text")!;

        Assert.Multiple(() =>
        {
            Assert.That(property.GetValue("en-GB"), Is.EqualTo("hello"));
            Assert.That(property.GetValue("cy-GB"), Is.EqualTo("hello"));
            Assert.That(_site.Converter.Conversions, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task A_segment_should_have_its_own_value()
    {
        ContentType type = _site.AddType("page", ContentVariation.Segment, properties: "text");
        Content page = _site.AddPage(type);
        page.SetValue("text", "for everyone");
        page.SetValue("text", "for parents", segment: "parents");
        await _site.SeedAsync();
        await _site.PublishAsync(page);

        IPublishedProperty property = _site.Documents.GetByKey(page.Key)!.GetProperty("text")!;

        Assert.Multiple(() =>
        {
            Assert.That(property.GetValue(), Is.EqualTo("for everyone"));
            Assert.That(property.GetValue(segment: "parents"), Is.EqualTo("for parents"));
            Assert.That(property.GetValue(segment: "staff"), Is.Null);
        });
    }

    [Test]
    public async Task A_value_that_was_converted_with_a_fallback_should_not_be_given_to_those_who_ask_without_one()
    {
        IPublishedProperty property = (await PublishedPageAsync("hello")).GetProperty("text")!;
        _site.Converter.ToObject = _ => _site.Rendering.PropertyRenderingContext is null ? "strict" : "with fallback";
        _site.Rendering.PropertyRenderingContext = new PropertyRenderingContext(Fallback.ToLanguage);
        object? withFallback = property.GetValue();

        _site.Rendering.PropertyRenderingContext = null;
        object? withoutFallback = property.GetValue();

        Assert.Multiple(() =>
        {
            Assert.That(withFallback, Is.EqualTo("with fallback"));
            Assert.That(withoutFallback, Is.EqualTo("strict"));
        });
    }

    private async Task<IPublishedContent> PublishedPageAsync(string? text)
    {
        Content page = _site.AddPage(_site.AddType("page", properties: "text"));
        page.SetValue("text", text);
        await _site.SeedAsync();
        await _site.PublishAsync(page);

        return _site.Documents.GetByKey(page.Key)!;
    }

    private async Task<IPublishedContent> PublishedPageInTwoCulturesAsync()
    {
        Content page = _site.AddPage(_site.AddType("page", ContentVariation.Culture, properties: "text"), "Hello", culture: "en-GB");
        page.SetCultureName("Helo", "cy-GB");
        page.SetValue("text", "hello", "en-GB");
        page.SetValue("text", "helo", "cy-GB");
        await _site.SeedAsync();
        await _site.PublishAsync(page, "en-GB", "cy-GB");

        return _site.Documents.GetByKey(page.Key)!;
    }
}
