using OdysseyTrust.Tests.Unit.PublishedContent.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace OdysseyTrust.Tests.Unit.PublishedContent;

[TestFixture]
public class PublishedElementTests
{
    private TestSite _site = null!;

    [SetUp]
    public void SetUp() => _site = new TestSite();

    [Test]
    public void The_published_version_should_show_what_was_published_when_the_draft_has_moved_on()
    {
        Content page = _site.AddPage(_site.AddType("page", properties: "text"), "Published name");
        page.SetValue("text", "published");
        page.TemplateId = 5;
        Publishing.Publish(page);
        page.Name = "Draft name";
        page.SetValue("text", "draft");
        page.TemplateId = 6;
        page.Edited = true;

        IPublishedContent published = _site.Factory.Published(page);
        IPublishedContent draft = _site.Factory.Draft(page);

        Assert.Multiple(() =>
        {
            Assert.That(published.Name, Is.EqualTo("Published name"));
            Assert.That(published.GetProperty("text")!.GetValue(), Is.EqualTo("published"));
            Assert.That(published.TemplateId, Is.EqualTo(5));
            Assert.That(published.UpdateDate, Is.EqualTo(page.PublishDate));
            Assert.That(published.IsDraft(), Is.False);
            Assert.That(published.IsPublished(), Is.True);
            Assert.That(draft.Name, Is.EqualTo("Draft name"));
            Assert.That(draft.GetProperty("text")!.GetValue(), Is.EqualTo("draft"));
            Assert.That(draft.TemplateId, Is.EqualTo(6));
            Assert.That(draft.IsDraft(), Is.True);
            Assert.That(draft.IsPublished(), Is.True);
        });
    }

    [Test]
    public void A_draft_should_not_call_itself_one_when_it_is_what_is_published()
    {
        Content page = _site.AddPage(_site.AddType("page"));
        Publishing.Publish(page);

        IPublishedContent draft = _site.Factory.Draft(page);

        Assert.That(draft.IsDraft(), Is.False);
    }

    [Test]
    public void Only_published_cultures_should_be_there_when_a_page_is_published_in_one_of_two()
    {
        Content page = PageInTwoCultures();
        Publishing.Publish(page, "en-GB");
        _site.Variation.Enter("en-GB");

        IPublishedContent published = _site.Factory.Published(page);

        Assert.Multiple(() =>
        {
            Assert.That(published.Cultures.Keys, Is.EqualTo(new[] { "en-GB" }));
            Assert.That(published.Name, Is.EqualTo("Hello"));
            Assert.That(published.Name(_site.Variation, "cy-GB"), Is.Empty);
            Assert.That(published.IsPublished("en-gb"), Is.True);
            Assert.That(published.IsPublished("cy-GB"), Is.False);
            Assert.That(published.Cultures["en-GB"].UrlSegment, Is.EqualTo("hello"));
        });
    }

    [Test]
    public void A_draft_should_know_which_of_its_cultures_are_published_and_which_are_edited()
    {
        Content page = PageInTwoCultures();
        Publishing.Publish(page, "en-GB");
        page.SetCultureEdited(["cy-GB"]);

        IPublishedContent draft = _site.Factory.Draft(page);

        Assert.Multiple(() =>
        {
            Assert.That(draft.Cultures.Keys, Is.EquivalentTo(new[] { "en-GB", "cy-GB" }));
            Assert.That(draft.IsDraft("en-GB"), Is.False);
            Assert.That(draft.IsDraft("cy-GB"), Is.True);
            Assert.That(draft.IsPublished("en-GB"), Is.True);
            Assert.That(draft.IsPublished("cy-GB"), Is.False);
        });
    }

    [Test]
    public void An_item_that_does_not_vary_should_have_the_one_culture_without_a_name()
    {
        Content page = _site.AddPage(_site.AddType("page"), "Our Schools");
        Publishing.Publish(page);

        IPublishedContent published = _site.Factory.Published(page);

        Assert.Multiple(() =>
        {
            Assert.That(published.Cultures.Keys, Is.EqualTo(new[] { string.Empty }));
            Assert.That(published.Cultures[string.Empty].UrlSegment, Is.EqualTo("our-schools"));
            Assert.That(published.Name, Is.EqualTo("Our Schools"));
        });
    }

    [Test]
    public void A_value_should_be_left_out_when_it_is_from_the_time_before_its_property_varied()
    {
        ContentType type = _site.AddType("page", ContentVariation.Culture);
        TestContentTypes.AddProperty(type, "text", ContentVariation.Nothing);
        Content page = _site.AddPage(type, "Hello", culture: "en-GB");
        page.SetValue("text", "hello");
        Publishing.Publish(page, "en-GB");
        page.Properties["text"]!.PropertyType.Variations = ContentVariation.Culture;

        IPublishedContent published = _site.Factory.Published(page);

        Assert.That(published.GetProperty("text")!.GetSourceValue(), Is.Null);
    }

    [Test]
    public void A_page_should_be_a_typed_model_when_the_site_has_one_for_its_type()
    {
        TestSite site = new(TestModelFactory.Of(typeof(SchoolPage)));
        Content page = site.AddPage(site.AddType("schoolPage", properties: "text"));
        page.SetValue("text", "hello");
        Publishing.Publish(page);

        IPublishedContent published = site.Factory.Published(page);

        Assert.That(published, Is.InstanceOf<SchoolPage>());
        Assert.That(((SchoolPage)published).Text, Is.EqualTo("hello"));
    }

    [Test]
    public void Properties_should_be_those_of_the_type_in_its_order()
    {
        Content page = _site.AddPage(_site.AddType("page", properties: ["title", "text", "summary"]));
        Publishing.Publish(page);

        IPublishedContent published = _site.Factory.Published(page);

        Assert.That(published.Properties.Select(property => property.Alias), Is.EqualTo(new[] { "title", "text", "summary" }));
    }

    private Content PageInTwoCultures()
    {
        Content page = _site.AddPage(_site.AddType("page", ContentVariation.Culture, properties: "text"), "Hello", culture: "en-GB");
        page.SetCultureName("Helo", "cy-GB");

        return page;
    }

    [PublishedModel("schoolPage")]
    public sealed class SchoolPage(IPublishedContent content, IPublishedValueFallback fallback) : PublishedContentModel(content, fallback)
    {
        public string? Text => GetProperty("text")?.GetValue() as string;
    }
}
