using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Persistence.Contents;

public sealed class DocumentPublishingTests
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
    public void A_published_document_should_have_a_published_version_and_a_new_current_one()
    {
        IContent page = _site.Publish(_type, "News", null, ("text", "Hello"));
        IContent read = _site.Read(page);

        Assert.Multiple(() =>
        {
            Assert.That(read.Published, Is.True);
            Assert.That(read.Edited, Is.False);
            Assert.That(read.PublishedState, Is.EqualTo(PublishedState.Published));
            Assert.That(read.PublishedVersionId, Is.GreaterThan(0).And.LessThan(read.VersionId));
            Assert.That(read.PublishName, Is.EqualTo("News"));
            Assert.That(read.PublishDate, Is.EqualTo(read.UpdateDate));
            Assert.That(read.PublisherId, Is.EqualTo(read.WriterId));
            Assert.That(read.GetValue("text", published: true), Is.EqualTo("Hello"));
            Assert.That((page.VersionId, page.PublishedVersionId), Is.EqualTo((read.VersionId, read.PublishedVersionId)));
            Assert.That(page.PublishedState, Is.EqualTo(PublishedState.Published));
        });
    }

    [Test]
    public void A_draft_should_leave_what_is_published_alone()
    {
        IContent page = _site.Publish(_type, "News", null, ("text", "Hello"));

        page.Name = "Other news";
        page.SetValue("text", "Draft");
        _site.Contents.Save(page);
        IContent read = _site.Read(page);

        Assert.Multiple(() =>
        {
            Assert.That((read.Published, read.Edited), Is.EqualTo((true, true)));
            Assert.That(page.Edited, Is.True);
            Assert.That(read.Name, Is.EqualTo("Other news"));
            Assert.That(read.PublishName, Is.EqualTo("News"));
            Assert.That(read.GetValue("text"), Is.EqualTo("Draft"));
            Assert.That(read.GetValue("text", published: true), Is.EqualTo("Hello"));
        });
    }

    [Test]
    public void A_draft_that_says_what_is_published_should_be_no_edit()
    {
        IContent page = _site.Publish(_type, "News", null, ("text", "Hello"));
        page.SetValue("text", "Draft");
        _site.Contents.Save(page);

        page.SetValue("text", "Hello");
        _site.Contents.Save(page);

        Assert.That(_site.Read(page).Edited, Is.False);
    }

    [Test]
    public void Another_template_should_be_an_edit()
    {
        IContent page = _site.Publish(_type, "News");

        page.TemplateId = 4711;
        _site.Contents.Save(page);

        Assert.That(_site.Read(page).Edited, Is.True);
    }

    [Test]
    public void Publishing_again_should_keep_what_was_published_before_as_history()
    {
        IContent page = _site.Publish(_type, "News", null, ("text", "First"));
        int first = page.PublishedVersionId;
        page.SetValue("text", "Second");
        _site.Contents.Save(page);
        _site.Publish(page);

        IContent history = _site.Contents.GetVersion(first)!;

        Assert.Multiple(() =>
        {
            Assert.That(history.GetValue("text"), Is.EqualTo("First"));
            Assert.That(_site.Published(page, "text"), Is.EqualTo("Second"));
            Assert.That(_site.Contents.GetVersionIds(page.Id, 10), Is.EqualTo([page.VersionId, page.PublishedVersionId, first]));
        });
    }

    [Test]
    public void An_unpublished_document_should_be_a_draft_with_what_was_published_in_its_history()
    {
        IContent page = _site.Publish(_type, "News", null, ("text", "Hello"));
        int published = page.PublishedVersionId;

        PublishResult result = _site.Contents.Unpublish(page);
        IContent read = _site.Read(page);

        Assert.Multiple(() =>
        {
            Assert.That(result.Success, Is.True, result.Result.ToString());
            Assert.That((read.Published, read.Edited), Is.EqualTo((false, true)));
            Assert.That(page.PublishedState, Is.EqualTo(PublishedState.Unpublished));
            Assert.That(read.PublishName, Is.Null);
            Assert.That(read.GetValue("text"), Is.EqualTo("Hello"));
            Assert.That(read.GetValue("text", published: true), Is.Null);
            Assert.That(_site.Contents.GetVersion(published)!.GetValue("text"), Is.EqualTo("Hello"));
            Assert.That(_site.Contents.CountPublished(), Is.Zero);
        });
    }

    [Test]
    public void A_document_should_be_publishable_again_after_it_was_unpublished()
    {
        IContent page = _site.Publish(_type, "News", null, ("text", "Hello"));
        _site.Contents.Unpublish(page);

        _site.Publish(_site.Read(page));

        Assert.That(_site.Published(page, "text"), Is.EqualTo("Hello"));
        Assert.That(_site.Contents.CountPublished("page"), Is.EqualTo(1));
    }

    [Test]
    public void A_new_document_should_be_publishable_at_once()
    {
        IContent page = _site.Contents.Create("News", Constants.System.Root, "page");
        page.SetValue("text", "Hello");

        PublishResult result = _site.Contents.SaveAndPublish(page, []);

        Assert.That(result.Success, Is.True, result.Result.ToString());
        Assert.That(_site.Published(page, "text"), Is.EqualTo("Hello"));
        Assert.That(_site.Read(page).Edited, Is.False);
    }

    [Test]
    public void A_new_document_should_have_the_default_template_of_its_type()
    {
        IContent page = _site.Save(_type, "News");

        Assert.That(page.TemplateId, Is.EqualTo(_type.DefaultTemplate?.Id));
    }

    [Test]
    public void A_path_should_be_published_when_all_of_it_is()
    {
        IContent parent = _site.Publish(_type, "Parent");
        IContent child = _site.Publish(_type, "Child", parent);
        IContent grandchild = _site.Publish(_type, "Grandchild", child);

        bool before = _site.Contents.IsPathPublished(_site.Read(grandchild));
        _site.Contents.Unpublish(_site.Read(parent));
        bool after = _site.Contents.IsPathPublished(_site.Read(grandchild));

        Assert.That((before, after), Is.EqualTo((true, false)));
        Assert.That(_site.Read(grandchild).Published, Is.True);
    }

    [Test]
    public void A_branch_should_be_published_from_the_top()
    {
        IContent parent = _site.Save(_type, "Parent");
        IContent child = _site.Save(_type, "Child", parent);
        _site.Save(_type, "Grandchild", child);

        PublishResult[] results = [.. _site.Contents.PublishBranch(parent, PublishBranchFilter.IncludeUnpublished, ["*"])];

        Assert.That(results.Select(result => result.Success), Is.EqualTo([true, true, true]));
        Assert.That(_site.Contents.CountPublished(), Is.EqualTo(3));
    }

    [Test]
    public async Task The_publishing_service_should_publish_what_the_editing_service_made()
    {
        var created = await _site.Get<IContentEditingService>().CreateAsync(
            new Umbraco.Cms.Core.Models.ContentEditing.ContentCreateModel
            {
                ContentTypeKey = _type.Key,
                Variants = [new Umbraco.Cms.Core.Models.ContentEditing.VariantModel { Name = "News" }],
                Properties = [new Umbraco.Cms.Core.Models.ContentEditing.PropertyValueModel { Alias = "text", Value = "Hello" }],
            },
            Constants.Security.SuperUserKey);
        IContent page = created.Result.Content!;

        var published = await _site.Get<IContentPublishingService>().PublishAsync(
            page.Key, [new CulturePublishScheduleModel { Culture = "*" }], Constants.Security.SuperUserKey);

        Assert.That(created.Success, Is.True, created.Status.ToString());
        Assert.That(published.Success, Is.True, published.Status.ToString());
        Assert.That(_site.Published(page, "text"), Is.EqualTo("Hello"));
    }

    [Test]
    public void A_failed_publish_should_not_hide_that_the_draft_differs()
    {
        IContent page = _site.Publish(_type, "News", null, ("text", "Hello"));
        page.SetValue("text", "Draft");
        ContentScheduleCollection schedule = ContentScheduleCollection.CreateWithEntry(DateTime.UtcNow.AddDays(1), null);
        _site.Contents.Save(page, contentSchedule: schedule);

        PublishResult result = _site.Contents.Publish(page, ["*"]);

        Assert.That(result.Success, Is.False);
        Assert.That(_site.Read(page).Edited, Is.True);
        Assert.That(_site.Published(page, "text"), Is.EqualTo("Hello"));
    }
}
