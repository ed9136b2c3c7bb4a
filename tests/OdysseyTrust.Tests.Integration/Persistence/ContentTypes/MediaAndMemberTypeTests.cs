using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Tests.Integration.Persistence.ContentTypes;

public sealed class MediaAndMemberTypeTests
{
    private PersistenceSite _site = null!;
    private Schema _schema = null!;

    [SetUp]
    public void StartSite()
    {
        _site = new PersistenceSite();
        _schema = new Schema(_site);
    }

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public async Task A_stock_media_type_should_get_its_stock_id()
    {
        MediaType image = new(_site.Get<IShortStringHelper>(), Constants.System.Root)
        {
            Alias = Constants.Conventions.MediaTypes.Image,
            Name = "Image",
            Key = Constants.MediaTypes.Guids.ImageGuid,
        };
        image.AddPropertyType(await _schema.PropertyAsync("umbracoWidth"), "image", "Image");

        await _site.Get<IMediaTypeService>().CreateAsync(image, Constants.Security.SuperUserKey);

        IMediaType stored = _site.Get<IMediaTypeService>().Get("image")!;
        Assert.That((stored.Id, stored.Alias), Is.EqualTo((1032, "Image")));
        Assert.That(stored.PropertyTypes.Select(property => property.Alias), Is.EqualTo(["umbracoWidth"]));
    }

    [Test]
    public async Task A_member_type_should_keep_who_sees_and_changes_its_properties()
    {
        MemberType member = new(_site.Get<IShortStringHelper>(), Constants.System.Root) { Alias = "parent", Name = "Parent" };
        foreach (string alias in new[] { "shown", "changed", "secret" })
        {
            member.AddPropertyType(await _schema.PropertyAsync(alias), "membership", "Membership");
        }

        member.SetMemberCanViewProperty("shown", true);
        member.SetMemberCanEditProperty("changed", true);
        member.SetIsSensitiveProperty("secret", true);

        await _site.Get<IMemberTypeService>().CreateAsync(member, Constants.Security.SuperUserKey);

        IMemberType stored = _site.Get<IMemberTypeService>().Get("parent")!;
        Assert.Multiple(() =>
        {
            Assert.That((stored.MemberCanViewProperty("shown"), stored.MemberCanViewProperty("secret")), Is.EqualTo((true, false)));
            Assert.That((stored.MemberCanEditProperty("changed"), stored.MemberCanEditProperty("shown")), Is.EqualTo((true, false)));
            Assert.That((stored.IsSensitiveProperty("secret"), stored.IsSensitiveProperty("changed")), Is.EqualTo((true, false)));
        });
    }

    [Test]
    public async Task Kinds_of_types_should_be_kept_apart()
    {
        await _schema.DocumentTypeAsync("page");
        await _site.Get<IMediaTypeService>().CreateAsync(
            new MediaType(_site.Get<IShortStringHelper>(), Constants.System.Root) { Alias = "page", Name = "Page" },
            Constants.Security.SuperUserKey);

        Assert.That(_site.Get<IContentTypeService>().GetAll().Select(type => type.Alias), Is.EqualTo(["page"]));
        Assert.That(_site.Get<IMediaTypeService>().GetAll().Select(type => type.Alias), Is.EqualTo(["page"]));
        Assert.That(_site.Get<IMemberTypeService>().GetAll(), Is.Empty);
        Assert.That(_site.Get<IContentTypeService>().GetAllContentTypeAliases(Constants.ObjectTypes.MediaType), Is.EqualTo(["page"]));
    }

    [Test]
    public async Task Types_should_be_found_by_the_data_type_they_use()
    {
        ContentType page = await _schema.DocumentTypeAsync("page", "width");
        IDataType number = await _schema.NumberAsync();

        PagedModel<RelationItemModel> usages = await _site.Get<IDataTypeService>().GetPagedRelationsAsync(number.Key, 0, 10);

        Assert.That(usages.Items.Select(usage => (usage.ContentTypeKey, usage.NodeAlias)), Is.EqualTo([((Guid?)page.Key, "width")]));
    }

    [Test]
    public async Task Deleting_a_data_type_should_take_its_properties_from_every_type()
    {
        ContentType page = await _schema.DocumentTypeAsync("page", "width");

        await _site.Get<IDataTypeService>().DeleteAsync((await _schema.NumberAsync()).Key, Constants.Security.SuperUserKey);

        Assert.That(_site.Get<IContentTypeService>().Get(page.Key)!.PropertyTypes, Is.Empty);
    }
}
