using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using static OdysseyTrust.Tests.Integration.Persistence.Support.ContentSite;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OdysseyTrust.Tests.Integration.Persistence.Contents;

public sealed class DocumentVariantTests
{
    private ContentSite _site = null!;
    private ContentType _type = null!;

    [SetUp]
    public async Task StartSite()
    {
        _site = new ContentSite();
        await _site.AddWelshAsync();
        _type = await _site.TypeAsync(
            "page",
            ContentVariation.CultureAndSegment,
            ("text", Aliases.TextBox, ContentVariation.Culture),
            ("shared", Aliases.TextBox, ContentVariation.Nothing),
            ("offer", Aliases.TextBox, ContentVariation.CultureAndSegment));
    }

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public void Names_and_values_should_be_kept_for_each_culture_and_segment()
    {
        Content page = Page("News", "Newyddion");
        page.SetValue("offer", "Plain", English);
        page.SetValue("offer", "Mobile", English, "mobile");
        page.SetValue("offer", "Odd", Welsh, "a/b \"c\"");
        _site.Contents.Save(page);

        IContent read = _site.Read(page);

        Assert.Multiple(() =>
        {
            Assert.That(read.AvailableCultures, Is.EquivalentTo([English, Welsh]));
            Assert.That((read.GetCultureName(English), read.GetCultureName(Welsh), read.Name), Is.EqualTo(("News", "Newyddion", "News")));
            Assert.That((read.GetValue("text", English), read.GetValue("text", Welsh)), Is.EqualTo(("English", "Cymraeg")));
            Assert.That(read.GetValue("shared"), Is.EqualTo("Both"));
            Assert.That((read.GetValue("offer", English), read.GetValue("offer", English, "mobile")), Is.EqualTo(("Plain", "Mobile")));
            Assert.That(read.GetValue("offer", Welsh, "a/b \"c\""), Is.EqualTo("Odd"));
            Assert.That(read.Properties["text"]!.Values.Select(value => value.Culture), Is.EquivalentTo([English, Welsh]));
            Assert.That(read.GetUpdateDate(Welsh), Is.EqualTo(page.GetUpdateDate(Welsh)));
        });
    }

    [Test]
    public void One_culture_should_be_publishable_without_the_other()
    {
        IContent page = _site.Publish(Page("News", "Newyddion"), English);

        IContent read = _site.Read(page);

        Assert.Multiple(() =>
        {
            Assert.That(read.Published, Is.True);
            Assert.That(read.PublishedCultures, Is.EqualTo([English]));
            Assert.That((read.GetPublishName(English), read.GetPublishName(Welsh)), Is.EqualTo(("News", (string?)null)));
            Assert.That((_site.Published(page, "text", English), _site.Published(page, "text", Welsh)), Is.EqualTo(("English", (object?)null)));
            Assert.That(_site.Published(page, "shared"), Is.EqualTo("Both"));
            Assert.That((read.IsCultureEdited(English), read.IsCultureEdited(Welsh)), Is.EqualTo((false, true)));
        });
    }

    [Test]
    public void An_edit_should_be_that_of_its_culture_alone()
    {
        IContent page = _site.Publish(Page("News", "Newyddion"), English, Welsh);
        bool editedBefore = _site.Read(page).Edited;

        page.SetValue("text", "Newydd", Welsh);
        _site.Contents.Save(page);
        IContent read = _site.Read(page);

        Assert.Multiple(() =>
        {
            Assert.That(editedBefore, Is.False);
            Assert.That(read.Edited, Is.True);
            Assert.That((read.IsCultureEdited(English), read.IsCultureEdited(Welsh)), Is.EqualTo((false, true)));
            Assert.That(read.EditedCultures, Is.EqualTo([Welsh]));
            Assert.That(_site.Published(page, "text", Welsh), Is.EqualTo("Cymraeg"));
        });
    }

    [Test]
    public void Another_name_in_a_culture_should_be_an_edit_of_that_culture()
    {
        IContent page = _site.Publish(Page("News", "Newyddion"), English, Welsh);

        page.SetCultureName("Hanes", Welsh);
        _site.Contents.Save(page);
        IContent read = _site.Read(page);

        Assert.That(read.EditedCultures, Is.EqualTo([Welsh]));
        Assert.That((read.GetCultureName(Welsh), read.GetPublishName(Welsh)), Is.EqualTo(("Hanes", "Newyddion")));
    }

    [Test]
    public void Taking_down_one_culture_should_leave_the_other()
    {
        IContent page = _site.Publish(Page("News", "Newyddion"), English, Welsh);

        PublishResult result = _site.Contents.Unpublish(page, Welsh);
        IContent read = _site.Read(page);

        Assert.Multiple(() =>
        {
            Assert.That(result.Result, Is.EqualTo(PublishResultType.SuccessUnpublishCulture));
            Assert.That(read.PublishedCultures, Is.EqualTo([English]));
            Assert.That(_site.Published(page, "text", Welsh), Is.Null);
            Assert.That(_site.Published(page, "text", English), Is.EqualTo("English"));
            Assert.That(read.GetValue("text", Welsh), Is.EqualTo("Cymraeg"));
        });
    }

    [Test]
    public void Taking_down_the_last_culture_should_take_down_the_document()
    {
        IContent page = _site.Publish(Page("News", "Newyddion"), Welsh);

        PublishResult result = _site.Contents.Unpublish(page, Welsh);
        IContent read = _site.Read(page);

        Assert.That(result.Result, Is.EqualTo(PublishResultType.SuccessUnpublishLastCulture));
        Assert.That((read.Published, read.PublishedCultures.Count()), Is.EqualTo((false, 0)));
    }

    [Test]
    public void Siblings_should_not_share_a_name_in_a_culture()
    {
        Page("News", "Newyddion");

        IContent second = _site.Publish(Page("Events", "newyddion"), Welsh);

        Assert.Multiple(() =>
        {
            Assert.That(second.GetCultureName(Welsh), Is.EqualTo("newyddion (1)"));
            Assert.That(_site.Read(second).GetPublishName(Welsh), Is.EqualTo("newyddion (1)"));
            Assert.That(second.GetCultureName(English), Is.EqualTo("Events"));
        });
    }

    [Test]
    public void A_culture_whose_language_was_deleted_should_be_gone()
    {
        IContent page = _site.Publish(Page("News", "Newyddion"), English, Welsh);

        _site.Get<ILanguageService>().DeleteAsync(Welsh, Constants.Security.SuperUserKey).GetAwaiter().GetResult();
        IContent read = _site.Read(page);

        Assert.That(read.AvailableCultures, Is.EqualTo([English]));
        Assert.That(read.PublishedCultures, Is.EqualTo([English]));
    }

    [Test]
    public void A_roll_back_should_bring_back_one_culture_alone()
    {
        IContent page = _site.Publish(Page("News", "Newyddion"), English, Welsh);
        int published = page.PublishedVersionId;
        page.SetValue("text", "New English", English);
        page.SetValue("text", "Newydd", Welsh);
        _site.Contents.Save(page);

        _site.Contents.Rollback(page.Id, published, Welsh);
        IContent read = _site.Read(page);

        Assert.That((read.GetValue("text", English), read.GetValue("text", Welsh)), Is.EqualTo(("New English", "Cymraeg")));
    }

    private Content Page(string english, string welsh)
    {
        Content page = new(english, Constants.System.Root, _type);
        page.SetCultureName(english, English);
        page.SetCultureName(welsh, Welsh);
        page.SetValue("text", "English", English);
        page.SetValue("text", "Cymraeg", Welsh);
        page.SetValue("shared", "Both");
        Assert.That(_site.Contents.Save(page).Success, Is.True);
        return page;
    }
}
