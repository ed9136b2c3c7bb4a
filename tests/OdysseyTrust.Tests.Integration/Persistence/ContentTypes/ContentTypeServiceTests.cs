using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Tests.Integration.Persistence.ContentTypes;

public sealed class ContentTypeServiceTests
{
    private PersistenceSite _site = null!;
    private Schema _schema = null!;

    private IContentTypeService Types => _site.Get<IContentTypeService>();

    [SetUp]
    public void StartSite()
    {
        _site = new PersistenceSite();
        _schema = new Schema(_site);
    }

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public async Task A_document_type_should_come_back_as_it_was_created()
    {
        ContentType news = await _schema.DocumentTypeAsync("news");
        ContentType created = new(_site.Get<IShortStringHelper>(), Constants.System.Root)
        {
            Alias = "school",
            Name = "School",
            Description = "One of our schools",
            Icon = "icon-school",
            Thumbnail = "icon-school",
            AllowedAsRoot = true,
            AllowedInLibrary = true,
            Variations = ContentVariation.Culture,
            ListView = Constants.DataTypes.Guids.ListViewContentGuid,
            AllowedContentTypes = [new ContentTypeSort(news.Key, 0, news.Alias)],
            HistoryCleanup = new HistoryCleanup { PreventCleanup = true, KeepAllVersionsNewerThanDays = 7 },
        };

        await _schema.SaveAsync(created);

        IContentType stored = Types.Get("SCHOOL")!;
        Assert.Multiple(() =>
        {
            Assert.That((stored.Id, stored.Key, stored.Name), Is.EqualTo((created.Id, created.Key, "School")));
            Assert.That((stored.Description, stored.Icon, stored.Thumbnail), Is.EqualTo(("One of our schools", "icon-school", "icon-school")));
            Assert.That((stored.AllowedAsRoot, stored.AllowedInLibrary, stored.IsElement), Is.EqualTo((true, true, false)));
            Assert.That(stored.Variations, Is.EqualTo(ContentVariation.Culture));
            Assert.That(stored.ListView, Is.EqualTo(Constants.DataTypes.Guids.ListViewContentGuid));
            Assert.That(stored.AllowedContentTypes!.Single(), Is.EqualTo(new ContentTypeSort(news.Key, 0, "news")));
            Assert.That(stored.HistoryCleanup!.KeepAllVersionsNewerThanDays, Is.EqualTo(7));
            Assert.That(stored.HistoryCleanup.PreventCleanup, Is.True);
            Assert.That(stored.IsDirty(), Is.False);
        });
    }

    [Test]
    public async Task Properties_should_come_back_in_their_groups()
    {
        ContentType type = await _schema.DocumentTypeAsync("school", "pupils", "places");
        type.AddPropertyGroup("contact", "Contact");
        type.PropertyGroups["contact"].Type = PropertyGroupType.Tab;
        PropertyType phone = await _schema.PropertyAsync("phone");
        phone.Description = "With area code";
        phone.Mandatory = true;
        phone.MandatoryMessage = "A school has a phone";
        phone.ValidationRegExp = @"^\d+$";
        phone.ValidationRegExpMessage = "Digits only";
        phone.LabelOnTop = true;
        type.AddPropertyType(phone, "contact");
        type.AddPropertyType(await _schema.PropertyAsync("loose"));

        await _schema.SaveAsync(type);

        IContentType stored = Types.Get(type.Key)!;
        IPropertyType storedPhone = stored.PropertyGroups["contact"].PropertyTypes!.Single();
        Assert.Multiple(() =>
        {
            Assert.That(stored.PropertyGroups.Select(group => (group.Alias, group.Name, group.Type)), Is.EqualTo(
                [("content", "Content", PropertyGroupType.Group), ("contact", "Contact", PropertyGroupType.Tab)]));
            Assert.That(stored.PropertyGroups["content"].PropertyTypes!.Select(property => property.Alias), Is.EqualTo(["pupils", "places"]));
            Assert.That(stored.NoGroupPropertyTypes.Select(property => property.Alias), Is.EqualTo(["loose"]));
            Assert.That((storedPhone.Id, storedPhone.Key), Is.EqualTo((phone.Id, phone.Key)));
            Assert.That((storedPhone.Mandatory, storedPhone.MandatoryMessage), Is.EqualTo((true, "A school has a phone")));
            Assert.That((storedPhone.ValidationRegExp, storedPhone.ValidationRegExpMessage), Is.EqualTo((@"^\d+$", "Digits only")));
            Assert.That((storedPhone.Description, storedPhone.LabelOnTop), Is.EqualTo(("With area code", true)));
            Assert.That(storedPhone.PropertyEditorAlias, Is.EqualTo(Constants.PropertyEditors.Aliases.Integer));
            Assert.That(storedPhone.ValueStorageType, Is.EqualTo(ValueStorageType.Integer));
            Assert.That(storedPhone.PropertyGroupId!.Value, Is.EqualTo(stored.PropertyGroups["contact"].Id));
        });
    }

    [Test]
    public async Task A_property_should_keep_its_id_when_it_is_renamed_and_moved()
    {
        ContentType type = await _schema.DocumentTypeAsync("school", "pupils");
        int id = type.PropertyTypes.Single().Id;
        IContentType changed = Types.Get(type.Key)!;
        changed.AddPropertyGroup("numbers", "Numbers");
        changed.PropertyTypes.Single().Alias = "numberOfPupils";
        changed.MovePropertyType("numberOfPupils", "numbers");
        changed.RemovePropertyGroup("content");

        await _schema.SaveAsync(changed);

        IContentType stored = Types.Get(type.Key)!;
        Assert.That(stored.PropertyGroups.Select(group => group.Alias), Is.EqualTo(["numbers"]));
        Assert.That(stored.PropertyTypes.Select(property => (property.Alias, property.Id)), Is.EqualTo([("numberOfPupils", id)]));
    }

    [Test]
    public async Task A_removed_property_should_be_gone_and_its_id_never_given_again()
    {
        ContentType type = await _schema.DocumentTypeAsync("school", "pupils", "places");
        int removed = type.PropertyTypes.Single(property => property.Alias == "places").Id;
        type.RemovePropertyType("places");
        await _schema.SaveAsync(type);

        type.AddPropertyType(await _schema.PropertyAsync("places"), "content");
        await _schema.SaveAsync(type);

        Assert.That(Types.Get(type.Key)!.PropertyTypes.Single(property => property.Alias == "places").Id, Is.GreaterThan(removed));
    }

    [Test]
    public async Task A_composed_type_should_have_the_properties_of_what_it_is_composed_of()
    {
        ContentType seo = await _schema.DocumentTypeAsync("seo", "priority");
        ContentType page = await _schema.DocumentTypeAsync("page", "width");
        page.AddContentType(seo);

        await _schema.SaveAsync(page);

        IContentType stored = Types.Get(page.Key)!;
        Assert.That(stored.CompositionPropertyTypes.Select(property => property.Alias), Is.EquivalentTo(["priority", "width"]));
        Assert.That(stored.PropertyTypes.Select(property => property.Alias), Is.EqualTo(["width"]));
        Assert.That(Types.GetComposedOf(seo.Id).Select(type => type.Alias), Is.EqualTo(["page"]));
    }

    [Test]
    public async Task A_change_of_a_composition_should_be_seen_through_the_composed_type()
    {
        ContentType seo = await _schema.DocumentTypeAsync("seo", "priority");
        ContentType page = await _schema.DocumentTypeAsync("page");
        page.AddContentType(seo);
        await _schema.SaveAsync(page);

        seo.AddPropertyType(await _schema.PropertyAsync("rank"), "content");
        await _schema.SaveAsync(seo);

        Assert.That(Types.Get(page.Key)!.CompositionPropertyTypes.Select(property => property.Alias), Is.EqualTo(["priority", "rank"]));
    }

    [Test]
    public async Task An_allowed_type_that_is_deleted_should_not_be_allowed_any_more()
    {
        ContentType news = await _schema.DocumentTypeAsync("news");
        ContentType home = await _schema.DocumentTypeAsync("home");
        home.AllowedContentTypes = [new ContentTypeSort(news.Key, 0, news.Alias)];
        await _schema.SaveAsync(home);
        using (var scope = _site.Scope())
        {
            _site.Get<Umbraco.Cms.Core.Persistence.Repositories.IContentTypeRepository>().Delete(news);
            scope.Complete();
        }

        Assert.That(Types.Get(home.Key)!.AllowedContentTypes, Is.Empty);
        Assert.That(Types.Get(news.Key), Is.Null);
    }

    [Test]
    public async Task A_new_alias_should_not_be_one_that_another_type_has()
    {
        await _schema.DocumentTypeAsync("news");

        using var scope = _site.Scope();
        string alias = _site.Get<Umbraco.Cms.Core.Persistence.Repositories.IMediaTypeRepository>().GetUniqueAlias("news");

        Assert.That(alias, Is.EqualTo("news1"));
        ContentType duplicate = new(_site.Get<IShortStringHelper>(), Constants.System.Root) { Alias = "NEWS", Name = "News" };
        Assert.That(
            () => _site.Get<Umbraco.Cms.Core.Persistence.Repositories.IContentTypeRepository>().Save(duplicate),
            Throws.TypeOf<System.Data.DuplicateNameException>());
    }
}
