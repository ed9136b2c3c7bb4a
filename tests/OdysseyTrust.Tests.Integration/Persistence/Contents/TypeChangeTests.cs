using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using static OdysseyTrust.Tests.Integration.Persistence.Support.ContentSite;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OdysseyTrust.Tests.Integration.Persistence.Contents;

public sealed class TypeChangeTests
{
    private ContentSite _site = null!;

    [SetUp]
    public void StartSite() => _site = new ContentSite();

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public async Task A_renamed_or_moved_property_should_keep_its_values()
    {
        ContentType type = await _site.TypeAsync("page", "text");
        IContent page = _site.Publish(type, "News", null, ("text", "Hello"));

        IContentType changed = Type(type);
        changed.AddPropertyGroup("other", "Other");
        changed.MovePropertyType("text", "other");
        changed.PropertyTypes.Single().Alias = "body";
        await _site.SaveAsync(changed);

        Assert.That((_site.Read(page).GetValue("body"), _site.Published(page, "body")), Is.EqualTo(("Hello", "Hello")));
        Assert.That(_site.Read(page).Edited, Is.False);
    }

    [Test]
    public async Task A_new_property_should_be_empty_and_a_removed_one_gone_for_good()
    {
        ContentType type = await _site.TypeAsync("page", "text", "kept");
        IContent page = _site.Publish(type, "News", null, ("text", "Hello"), ("kept", "Kept"));

        IContentType changed = Type(type);
        changed.RemovePropertyType("text");
        changed.AddPropertyType(await _site.PropertyAsync("fresh", Aliases.TextBox), "content");
        await _site.SaveAsync(changed);
        changed = Type(type);
        changed.AddPropertyType(await _site.PropertyAsync("text", Aliases.TextBox), "content");
        await _site.SaveAsync(changed);
        IContent read = _site.Read(page);

        Assert.That(
            (read.GetValue("kept"), read.GetValue("fresh"), read.GetValue("text"), read.GetValue("text", published: true)),
            Is.EqualTo(("Kept", (object?)null, (object?)null, (object?)null)));
        Assert.That(read.Properties.Select(property => property.Alias), Is.EquivalentTo(["kept", "fresh", "text"]));
    }

    [Test]
    public async Task A_property_of_a_composition_should_belong_to_the_content_of_the_types_composed_of_it()
    {
        ContentType part = await _site.TypeAsync("part", "intro");
        ContentType type = await _site.TypeAsync("page", "text");
        type.AddContentType(part);
        await _site.SaveAsync(type);
        IContent page = _site.Publish(type, "News", null, ("text", "Hello"), ("intro", "Read on"));
        object? before = _site.Published(page, "intro");

        IContentType changed = Type(type);
        changed.RemoveContentType("part");
        await _site.SaveAsync(changed);

        Assert.That(before, Is.EqualTo("Read on"));
        Assert.That(_site.Read(page).HasProperty("intro"), Is.False);
        Assert.That(_site.Published(page, "text"), Is.EqualTo("Hello"));
    }

    [Test]
    public async Task Content_that_begins_to_vary_should_be_that_of_the_default_language()
    {
        await _site.AddWelshAsync();
        ContentType type = await _site.TypeAsync("page", "text", "shared");
        IContent page = _site.Publish(type, "News", null, ("text", "Hello"), ("shared", "Both"));

        await VaryAsync(type, ContentVariation.Culture, "text");
        IContent read = _site.Read(page);

        Assert.Multiple(() =>
        {
            Assert.That(read.GetCultureName(English), Is.EqualTo("News"));
            Assert.That((read.GetValue("text", English), read.GetValue("text", English, published: true)), Is.EqualTo(("Hello", "Hello")));
            Assert.That(read.GetValue("shared"), Is.EqualTo("Both"));
            Assert.That(read.PublishedCultures, Is.EqualTo([English]));
            Assert.That((read.Edited, read.IsCultureEdited(English)), Is.EqualTo((false, false)));
        });
    }

    [Test]
    public async Task Content_that_ceases_to_vary_should_be_that_of_the_default_language()
    {
        await _site.AddWelshAsync();
        ContentType type = await _site.TypeAsync("page", ContentVariation.Culture, ("text", Aliases.TextBox, ContentVariation.Culture));
        Content page = SaveInTwoLanguages(type);
        _site.Publish(page, English, Welsh);

        await VaryAsync(type, ContentVariation.Nothing, "text");
        IContent read = _site.Read(page);

        Assert.Multiple(() =>
        {
            Assert.That((read.Name, read.PublishName), Is.EqualTo(("News", "News")));
            Assert.That((read.GetValue("text"), read.GetValue("text", published: true)), Is.EqualTo(("Hello", "Hello")));
            Assert.That(read.AvailableCultures, Is.Empty);
            Assert.That((read.Published, read.Edited), Is.EqualTo((true, false)));
        });
    }

    [Test]
    public async Task Edits_should_be_those_of_the_default_language_when_content_begins_to_vary()
    {
        await _site.AddWelshAsync();
        ContentType type = await _site.TypeAsync("page", "text");
        IContent page = _site.Publish(type, "News", null, ("text", "Hello"));
        page.SetValue("text", "Hello again");
        _site.Contents.Save(page);

        await VaryAsync(type, ContentVariation.Culture, "text");
        IContent read = _site.Read(page);

        Assert.That((read.Edited, read.IsCultureEdited(English), read.IsCultureEdited(Welsh)), Is.EqualTo((true, true, false)));
    }

    [Test]
    public async Task Edits_in_another_language_should_be_nobodys_when_content_ceases_to_vary()
    {
        await _site.AddWelshAsync();
        ContentType type = await _site.TypeAsync("page", ContentVariation.Culture, ("text", Aliases.TextBox, ContentVariation.Culture));
        Content page = SaveInTwoLanguages(type);
        _site.Publish(page, English, Welsh);
        page.SetValue("text", "Shwmae eto", Welsh);
        _site.Contents.Save(page);

        await VaryAsync(type, ContentVariation.Nothing, "text");

        Assert.That(_site.Read(page).Edited, Is.False);
    }

    [Test]
    public async Task Content_that_varies_again_should_have_its_other_languages_back()
    {
        await _site.AddWelshAsync();
        ContentType type = await _site.TypeAsync("page", ContentVariation.Culture, ("text", Aliases.TextBox, ContentVariation.Culture));
        Content page = SaveInTwoLanguages(type);

        await VaryAsync(type, ContentVariation.Nothing, "text");
        await VaryAsync(type, ContentVariation.Culture, "text");
        IContent read = _site.Read(page);

        Assert.That((read.GetValue("text", English), read.GetValue("text", Welsh)), Is.EqualTo(("Hello", "Shwmae")));
    }

    [Test]
    public async Task Another_editor_should_be_given_the_values_that_it_can_read()
    {
        ContentType type = await _site.TypeAsync("page", "number", "word");
        IContent page = _site.Save(type, "News", null, ("number", "42"), ("word", "many"));

        IContentType changed = Type(type);
        PropertyType number = await _site.PropertyAsync("number", Aliases.Integer);
        foreach (IPropertyType property in changed.PropertyTypes)
        {
            property.DataTypeId = number.DataTypeId;
            property.DataTypeKey = number.DataTypeKey;
        }

        await _site.SaveAsync(changed);

        Assert.That((_site.Read(page).GetValue("number"), _site.Read(page).GetValue("word")), Is.EqualTo((42, (object?)null)));
    }

    [Test]
    public async Task A_type_should_know_whether_its_properties_hold_values()
    {
        ContentType type = await _site.TypeAsync("page", "text", "unused");
        _site.Save(type, "News", null, ("text", "Hello"));

        IPropertyTypeUsageService usage = _site.Get<IPropertyTypeUsageService>();

        Assert.That((await usage.HasSavedPropertyValuesAsync(type.Key, "text")).Result, Is.True);
        Assert.That((await usage.HasSavedPropertyValuesAsync(type.Key, "unused")).Result, Is.False);
    }

    private Content SaveInTwoLanguages(ContentType type)
    {
        Content page = new("News", -1, type);
        page.SetCultureName("Newyddion", Welsh);
        page.SetCultureName("News", English);
        page.SetValue("text", "Shwmae", Welsh);
        page.SetValue("text", "Hello", English);
        _site.Contents.Save(page);
        return page;
    }

    private IContentType Type(ContentType type) => _site.Get<IContentTypeService>().Get(type.Key)!;

    private async Task VaryAsync(ContentType type, ContentVariation variations, string property)
    {
        IContentType changed = Type(type);
        changed.Variations = variations;
        changed.PropertyTypes.Single(candidate => candidate.Alias == property).Variations = variations;
        await _site.SaveAsync(changed);
    }
}
