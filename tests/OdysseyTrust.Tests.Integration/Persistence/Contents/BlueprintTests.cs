using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Persistence.Contents;

public sealed class BlueprintTests
{
    private ContentSite _site = null!;
    private ContentType _type = null!;

    [SetUp]
    public async Task StartSite()
    {
        _site = new ContentSite();
        _type = await _site.TypeAsync("page", "text");
    }

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public async Task A_blueprint_should_be_read_back_and_be_no_document()
    {
        IContent blueprint = await CreateAsync("Job advert");

        IContent read = _site.Contents.GetBlueprintById(blueprint.Key)!;

        Assert.Multiple(() =>
        {
            Assert.That(read.Blueprint, Is.True);
            Assert.That((read.Name, read.GetValue("text")), Is.EqualTo(("Job advert", "Apply by")));
            Assert.That(_site.Contents.GetById(blueprint.Key), Is.Null);
            Assert.That(_site.Contents.Count(), Is.Zero);
            Assert.That(_site.Contents.GetBlueprintsForContentTypes(_type.Id).Select(found => found.Id), Is.EqualTo([blueprint.Id]));
        });
    }

    [Test]
    public async Task Blueprints_of_several_types_may_share_a_name()
    {
        await CreateAsync("Standard");
        ContentType other = await _site.TypeAsync("other", "text");

        IContent second = await CreateAsync("Standard", other);

        Assert.That(second.Name, Is.EqualTo("Standard"));
    }

    [Test]
    public async Task A_blueprint_should_be_changed_and_deleted()
    {
        IContent blueprint = await CreateAsync("Job advert");

        var updated = await _site.Get<IContentBlueprintEditingService>().UpdateAsync(
            blueprint.Key,
            new ContentBlueprintUpdateModel
            {
                Variants = [new VariantModel { Name = "Vacancy" }],
                Properties = [new PropertyValueModel { Alias = "text", Value = "Until" }],
            },
            Constants.Security.SuperUserKey);
        IContent changed = _site.Contents.GetBlueprintById(blueprint.Key)!;
        await _site.Get<IContentBlueprintEditingService>().DeleteAsync(blueprint.Key, Constants.Security.SuperUserKey);

        Assert.That(updated.Success, Is.True, updated.Status.ToString());
        Assert.That((changed.Name, changed.GetValue("text")), Is.EqualTo(("Vacancy", "Until")));
        Assert.That(_site.Contents.GetBlueprintById(blueprint.Key), Is.Null);
    }

    [Test]
    public async Task A_blueprint_should_go_with_its_type()
    {
        IContent blueprint = await CreateAsync("Job advert");

        await _site.Get<IContentTypeService>().DeleteAsync(_type.Key, Constants.Security.SuperUserKey);

        Assert.That(_site.Contents.GetBlueprintById(blueprint.Key), Is.Null);
    }

    private async Task<IContent> CreateAsync(string name, IContentType? type = null)
    {
        var created = await _site.Get<IContentBlueprintEditingService>().CreateAsync(
            new ContentBlueprintCreateModel
            {
                ContentTypeKey = (type ?? _type).Key,
                Variants = [new VariantModel { Name = name }],
                Properties = [new PropertyValueModel { Alias = "text", Value = "Apply by" }],
            },
            Constants.Security.SuperUserKey);
        Assert.That(created.Success, Is.True, created.Status.ToString());
        return created.Result.Content!;
    }
}
