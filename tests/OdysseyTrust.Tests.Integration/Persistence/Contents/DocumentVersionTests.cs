using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Tests.Integration.Persistence.Contents;

public sealed class DocumentVersionTests
{
    private ContentSite _site = null!;
    private ContentType _type = null!;
    private IContent _page = null!;
    private int[] _history = null!;

    private IContentVersionService Versions => _site.Get<IContentVersionService>();

    [SetUp]
    public async Task MakeHistory()
    {
        _site = new ContentSite();
        _type = await _site.TypeAsync("page", "text");
        _page = _site.Save(_type, "News");
        _history = [.. Enumerable.Range(1, 4).Select(number =>
        {
            _page.Name = $"News {number}";
            _page.SetValue("text", $"Text {number}");
            _site.Contents.Save(_page);
            return _site.Publish(_page).PublishedVersionId;
        })];
    }

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public void Versions_should_be_read_from_the_current_one_back()
    {
        IContent[] versions = [.. _site.Contents.GetVersions(_page.Id)];

        Assert.That(versions.Select(version => version.VersionId), Is.EqualTo([_page.VersionId, .. _history.Reverse()]));
        Assert.That(versions.Select(version => version.Name), Is.EqualTo(["News 4", "News 4", "News 3", "News 2", "News 1"]));
        Assert.That(_site.Contents.GetVersionsSlim(_page.Id, 2, 2).Select(version => version.VersionId), Is.EqualTo([_history[2], _history[1]]));
    }

    [Test]
    public async Task History_should_tell_who_made_each_version_when()
    {
        var page = (await Versions.GetPagedContentVersionsAsync(_page.Key, null, 0, 10)).Result!;

        Assert.Multiple(() =>
        {
            Assert.That(page.Total, Is.EqualTo(5));
            Assert.That(page.Items.Select(version => version.VersionId), Is.EqualTo([_page.VersionId, .. _history.Reverse()]));
            Assert.That(page.Items.Select(version => version.CurrentDraftVersion), Is.EqualTo([true, false, false, false, false]));
            Assert.That(page.Items.Select(version => version.CurrentPublishedVersion), Is.EqualTo([false, true, false, false, false]));
            Assert.That(page.Items.Select(version => version.Username), Is.All.Not.Empty);
            Assert.That(page.Items.Select(version => version.ContentTypeId), Is.All.EqualTo(_type.Id));
        });
    }

    [Test]
    public async Task A_roll_back_should_bring_back_what_was_said_as_a_draft()
    {
        var result = await Versions.RollBackAsync(_history[0].ToGuid(), null, Constants.Security.SuperUserKey);
        IContent read = _site.Read(_page);

        Assert.Multiple(() =>
        {
            Assert.That(result.Success, Is.True);
            Assert.That((read.Name, read.GetValue("text")), Is.EqualTo(("News 1", "Text 1")));
            Assert.That((read.Published, read.Edited, read.PublishName), Is.EqualTo((true, true, "News 4")));
            Assert.That(_site.Published(_page, "text"), Is.EqualTo("Text 4"));
        });
    }

    [Test]
    public void Only_history_should_be_deletable()
    {
        _site.Contents.DeleteVersion(_page.Id, _history[0], deletePriorVersions: false);
        _site.Contents.DeleteVersion(_page.Id, _page.VersionId, deletePriorVersions: false);
        _site.Contents.DeleteVersion(_page.Id, _page.PublishedVersionId, deletePriorVersions: false);

        Assert.That(_site.Contents.GetVersionIds(_page.Id, 10), Is.EqualTo([_page.VersionId, _history[3], _history[2], _history[1]]));
    }

    [Test]
    public void Versions_before_a_date_should_go_but_for_the_current_and_the_published_one()
    {
        _site.Contents.DeleteVersions(_page.Id, DateTime.UtcNow.AddDays(1));

        Assert.That(_site.Contents.GetVersionIds(_page.Id, 10), Is.EqualTo([_page.VersionId, _page.PublishedVersionId]));
    }

    [Test]
    public async Task The_clean_up_should_leave_young_and_protected_versions()
    {
        await Versions.SetPreventCleanupAsync(_history[1].ToGuid(), true, Constants.Security.SuperUserKey);

        var tooEarly = Versions.PerformContentVersionCleanup(DateTime.UtcNow.AddDays(1));
        var late = Versions.PerformContentVersionCleanup(DateTime.UtcNow.AddYears(1));

        Assert.That(tooEarly, Is.Empty);
        Assert.That(late.Select(version => version.VersionId), Is.EquivalentTo([_history[0], _history[2]]));
        Assert.That(_site.Contents.GetVersionIds(_page.Id, 10), Is.EqualTo([_page.VersionId, _history[3], _history[1]]));
    }

    [Test]
    public async Task A_protected_draft_should_stay_protected_when_it_becomes_history()
    {
        await Versions.SetPreventCleanupAsync(_page.VersionId.ToGuid(), true, Constants.Security.SuperUserKey);
        int draft = _page.VersionId;

        _page.SetValue("text", "Text 5");
        _site.Contents.Save(_page);
        _site.Publish(_page);

        Assert.That(Versions.Get(draft)!.PreventCleanup, Is.True);
        Assert.That(Versions.Get(_page.VersionId)!.PreventCleanup, Is.False);
    }

    [Test]
    public async Task A_document_type_should_be_able_to_keep_its_history()
    {
        _type.HistoryCleanup!.PreventCleanup = true;
        await _site.SaveAsync(_type);

        var deleted = Versions.PerformContentVersionCleanup(DateTime.UtcNow.AddYears(1));

        Assert.That(deleted, Is.Empty);
    }
}
