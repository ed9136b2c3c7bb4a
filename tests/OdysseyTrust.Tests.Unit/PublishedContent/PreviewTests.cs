using OdysseyTrust.Tests.Unit.PublishedContent.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace OdysseyTrust.Tests.Unit.PublishedContent;

[TestFixture]
public class PreviewTests
{
    private TestSite _site = null!;
    private ContentType _type = null!;

    [SetUp]
    public void SetUp()
    {
        _site = new TestSite();
        _type = _site.AddType("page", properties: "text");
    }

    [Test]
    public async Task A_preview_should_show_the_draft_and_leave_visitors_what_is_published()
    {
        Content page = await EditedPageAsync();

        IPublishedContent? preview = _site.Documents.GetByKey(page.Key, preview: true);
        IPublishedContent? published = _site.Documents.GetByKey(page.Key, preview: false);

        Assert.Multiple(() =>
        {
            Assert.That(Text(preview), Is.EqualTo("draft"));
            Assert.That(Text(published), Is.EqualTo("published"));
            Assert.That(_site.Snapshots.Current.Documents.Find(page.Key)!.Content, Is.SameAs(published));
        });
    }

    [Test]
    public async Task The_request_should_decide_when_the_caller_does_not_say()
    {
        Content page = await EditedPageAsync();

        string? visitor = Text(_site.Documents.GetByKey(page.Key));
        _site.InPreview = true;
        string? editor = Text(_site.Documents.GetByKey(page.Key));

        Assert.Multiple(() =>
        {
            Assert.That(visitor, Is.EqualTo("published"));
            Assert.That(editor, Is.EqualTo("draft"));
        });
    }

    [Test]
    public async Task A_page_that_was_never_published_should_be_there_in_a_preview_alone()
    {
        await _site.SeedAsync();
        Content page = _site.AddPage(_type);

        Assert.Multiple(() =>
        {
            Assert.That(_site.Documents.GetByKey(page.Key, preview: true), Is.Not.Null);
            Assert.That(_site.Documents.GetById(page.Id, preview: true), Is.Not.Null);
            Assert.That(_site.Documents.GetByKey(page.Key, preview: false), Is.Null);
        });
    }

    [Test]
    public async Task A_preview_should_show_what_is_published_of_a_page_that_the_editor_may_not_read()
    {
        Content page = await EditedPageAsync();
        Content draft = _site.AddPage(_type);
        _site.InPreview = true;
        _site.PreviewerMay = ContentAuthorizationStatus.UnauthorizedMissingPathAccess;

        Assert.Multiple(() =>
        {
            Assert.That(Text(_site.Documents.GetByKey(page.Key)), Is.EqualTo("published"));
            Assert.That(Text(_site.Documents.GetByKey(page.Key, preview: true)), Is.EqualTo("published"));
            Assert.That(_site.Documents.GetByKey(draft.Key), Is.Null);
        });
    }

    [Test]
    public async Task A_draft_should_be_read_once_in_a_request()
    {
        Content page = await EditedPageAsync();
        _site.Stored.KeysRead.Clear();

        IPublishedContent? first = _site.Documents.GetByKey(page.Key, preview: true);
        IPublishedContent? second = _site.Documents.GetByKey(page.Key, preview: true);

        Assert.Multiple(() =>
        {
            Assert.That(second, Is.SameAs(first));
            Assert.That(_site.Stored.KeysRead, Is.EqualTo(new[] { page.Key }));
        });
    }

    [Test]
    public async Task A_draft_should_be_read_again_when_it_was_saved_in_the_same_request()
    {
        Content page = await EditedPageAsync();
        _site.Documents.GetByKey(page.Key, preview: true);
        page.SetValue("text", "second draft");

        await _site.Documents.RefreshMemoryCacheAsync(page.Key);

        Assert.That(Text(_site.Documents.GetByKey(page.Key, preview: true)), Is.EqualTo("second draft"));
    }

    [Test]
    public async Task Several_drafts_should_be_read_at_once_and_come_in_the_order_they_were_asked_for()
    {
        await _site.SeedAsync();
        Content[] pages = [.. Enumerable.Range(0, 5).Select(number => _site.AddPage(_type, $"Page {number}"))];
        _site.Documents.GetByKey(pages[3].Key, preview: true);
        _site.Stored.KeysRead.Clear();

        IReadOnlyList<IPublishedContent> drafts =
            await _site.Documents.GetByKeysAsync([.. pages.Reverse().Select(page => page.Key), Guid.NewGuid()], preview: true);

        Assert.Multiple(() =>
        {
            Assert.That(drafts.Select(draft => draft.Name), Is.EqualTo(pages.Reverse().Select(page => page.Name)));
            Assert.That(_site.Stored.KeysRead, Has.None.EqualTo(pages[3].Key));
        });
    }

    private static string? Text(IPublishedContent? page) => page?.GetProperty("text")?.GetValue() as string;

    private async Task<Content> EditedPageAsync()
    {
        Content page = _site.AddPage(_type);
        page.SetValue("text", "published");
        await _site.SeedAsync();
        await _site.PublishAsync(page);
        page.SetValue("text", "draft");
        page.Edited = true;

        return page;
    }
}
