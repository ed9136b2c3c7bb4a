using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Persistence.ContentTypes;

/// <summary>A change of a document type on real documents: what staff have entered stays wherever it has a place.</summary>
public sealed class ContentKeptTests
{
    private PersistenceSite _site = null!;
    private Schema _schema = null!;
    private ContentType _type = null!;
    private Content _document = null!;

    [SetUp]
    public async Task StartSite()
    {
        _site = new PersistenceSite();
        _schema = new Schema(_site);
        _type = await _schema.DocumentTypeAsync("school", "pupils", "places");
        _document = new("Hill School", Constants.System.Root, _type);
        _document.SetValue("pupils", 210);
        _document.SetValue("places", 240);
        Store(_document);
    }

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public async Task A_renamed_property_should_keep_its_value()
    {
        _type.PropertyTypes.Single(property => property.Alias == "pupils").Alias = "numberOfPupils";

        await _schema.SaveAsync(_type);

        IContent stored = Read();
        Assert.That(stored.GetValue<int>("numberOfPupils"), Is.EqualTo(210));
        Assert.That(stored.GetValue<int>("places"), Is.EqualTo(240));
    }

    [Test]
    public async Task A_removed_property_should_take_its_value_along()
    {
        _type.RemovePropertyType("pupils");
        await _schema.SaveAsync(_type);
        _type.AddPropertyType(await _schema.PropertyAsync("pupils"), "content");
        await _schema.SaveAsync(_type);

        IContent stored = Read();

        Assert.That(stored.GetValue("pupils"), Is.Null);
        Assert.That(stored.GetValue<int>("places"), Is.EqualTo(240));
    }

    [Test]
    public async Task A_property_that_begins_to_vary_should_keep_its_value_in_the_default_culture()
    {
        _type.Variations = ContentVariation.Culture;
        _type.PropertyTypes.Single(property => property.Alias == "pupils").Variations = ContentVariation.Culture;

        await _schema.SaveAsync(_type);

        IContent stored = Read();
        Assert.Multiple(() =>
        {
            Assert.That(stored.GetValue<int>("pupils", "en-US"), Is.EqualTo(210));
            Assert.That(stored.GetValue<int>("places"), Is.EqualTo(240));
            Assert.That(stored.GetCultureName("en-US"), Is.EqualTo("Hill School"));
        });
    }

    [Test]
    public async Task A_type_that_ceases_to_vary_should_keep_the_default_culture()
    {
        _type.Variations = ContentVariation.Culture;
        IPropertyType pupils = _type.PropertyTypes.Single(property => property.Alias == "pupils");
        pupils.Variations = ContentVariation.Culture;
        await _schema.SaveAsync(_type);
        IContent varying = Read();
        varying.SetValue("pupils", 220, "en-US");
        varying.SetCultureName("Hill School (en)", "en-US");
        Store(varying);
        _type.Variations = ContentVariation.Nothing;
        pupils.Variations = ContentVariation.Nothing;

        await _schema.SaveAsync(_type);

        IContent stored = Read();
        Assert.That(stored.GetValue<int>("pupils"), Is.EqualTo(220));
        Assert.That(stored.Name, Is.EqualTo("Hill School (en)"));
    }

    [Test]
    public async Task A_removed_composition_should_take_its_values_from_the_documents_composed_of_it()
    {
        ContentType seo = await _schema.DocumentTypeAsync("seo", "priority");
        _type.AddContentType(seo);
        await _schema.SaveAsync(_type);
        IContent composed = Read();
        composed.SetValue("priority", 5);
        Store(composed);
        _type.RemoveContentType("seo");
        await _schema.SaveAsync(_type);
        _type.AddContentType(seo);

        await _schema.SaveAsync(_type);

        Assert.That(Read().GetValue("priority"), Is.Null);
    }

    [Test]
    public async Task Use_of_a_type_a_property_and_a_data_type_should_be_told()
    {
        ContentType unused = await _schema.DocumentTypeAsync("unused", "number");
        using var scope = _site.Scope();
        IContentTypeRepository types = _site.Get<IContentTypeRepository>();
        IPropertyTypeUsageRepository properties = _site.Get<IPropertyTypeUsageRepository>();

        Assert.Multiple(async () =>
        {
            Assert.That((types.HasContentNodes(_type.Id), types.HasContentNodes(unused.Id)), Is.EqualTo((true, false)));
            Assert.That(await properties.HasSavedPropertyValuesAsync(_type.Key, "PUPILS"), Is.True);
            Assert.That(await properties.HasSavedPropertyValuesAsync(unused.Key, "number"), Is.False);
        });
        Assert.That(await _site.Get<IDataTypeUsageRepository>().HasSavedValuesAsync((await _schema.NumberAsync()).Key), Is.True);
    }

    [Test]
    public async Task A_list_view_above_a_document_should_be_noticed()
    {
        using (var before = _site.Scope())
        {
            Assert.That(_site.Get<IContentTypeRepository>().HasContainerInPath(_document.Path), Is.False);
        }

        _type.ListView = Constants.DataTypes.Guids.ListViewContentGuid;
        await _schema.SaveAsync(_type);

        Assert.That(_site.Get<IContentTypeService>().HasContainerInPath(_document.Path), Is.True);
    }

    private void Store(IContent document)
    {
        using var scope = _site.Scope();
        _site.Get<IDocumentRepository>().Save(document);
        scope.Complete();
    }

    private IContent Read()
    {
        using var scope = _site.Scope(autoComplete: true);
        return _site.Get<IDocumentRepository>().Get(_document.Id)!;
    }
}
