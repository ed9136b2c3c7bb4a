using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OdysseyTrust.Tests.Integration.Persistence.Contents;

public sealed class DocumentSavingTests
{
    private const int SuperUser = -1;

    private ContentSite _site = null!;

    [SetUp]
    public void StartSite() => _site = new ContentSite();

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public async Task A_saved_document_should_be_read_back_as_it_was_given()
    {
        ContentType type = await _site.TypeAsync("page", "text");

        IContent saved = _site.Save(type, "News", null, ("text", "Hello"));
        IContent read = _site.Read(saved);

        Assert.Multiple(() =>
        {
            Assert.That(read.Id, Is.GreaterThan(0));
            Assert.That(read.Key, Is.EqualTo(saved.Key));
            Assert.That(read.Name, Is.EqualTo("News"));
            Assert.That(read.GetValue("text"), Is.EqualTo("Hello"));
            Assert.That(read.GetValue("text", published: true), Is.Null);
            Assert.That(read.ContentType.Alias, Is.EqualTo("page"));
            Assert.That(read.Path, Is.EqualTo($"-1,{read.Id}"));
            Assert.That(read.Level, Is.EqualTo(1));
            Assert.That(read.CreatorId, Is.EqualTo(SuperUser));
            Assert.That(read.WriterId, Is.EqualTo(SuperUser));
            Assert.That(read.VersionId, Is.EqualTo(saved.VersionId).And.GreaterThan(0));
            Assert.That(read.UpdateDate, Is.EqualTo(saved.UpdateDate));
            Assert.That(read.UpdateDate.Kind, Is.EqualTo(DateTimeKind.Utc));
            Assert.That(read.Published, Is.False);
            Assert.That(read.Edited, Is.True);
            Assert.That(read.IsDirty(), Is.False);
            Assert.That(saved.IsDirty(), Is.False);
            Assert.That(saved.WasPropertyDirty("Id"), Is.True, "Core tells a new item by it");
        });
    }

    [Test]
    public async Task Every_kind_of_value_should_keep_its_type_and_its_last_digit()
    {
        ContentType type = await _site.TypeAsync(
            "page",
            ContentVariation.Nothing,
            ("text", Aliases.TextArea, ContentVariation.Nothing),
            ("whole", Aliases.Integer, ContentVariation.Nothing),
            ("amount", Aliases.Decimal, ContentVariation.Nothing),
            ("day", Aliases.DateTime, ContentVariation.Nothing),
            ("yes", Aliases.Boolean, ContentVariation.Nothing));
        DateTime day = new DateTime(2026, 3, 29, 1, 30, 15).AddTicks(1234567);
        const string Text = "Ysgol \"Gymraeg\" <b>& 'mwy'</b>\r\n\t\\ \u2028 😀 }{";

        IContent saved = _site.Save(
            type, "Values", null, ("text", Text), ("whole", int.MinValue), ("amount", 79228162514264.33751m), ("day", day), ("yes", true));
        IContent read = _site.Read(saved);

        Assert.Multiple(() =>
        {
            Assert.That(read.GetValue("text"), Is.EqualTo(Text));
            Assert.That(read.GetValue("whole"), Is.EqualTo(int.MinValue).And.TypeOf<int>());
            Assert.That(read.GetValue("amount"), Is.EqualTo(79228162514264.33751m).And.TypeOf<decimal>());
            Assert.That(read.GetValue("day"), Is.EqualTo(day).And.TypeOf<DateTime>());
            Assert.That(read.GetValue("yes"), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Saving_what_has_not_changed_should_change_nothing()
    {
        ContentType type = await _site.TypeAsync("page", "text");
        IContent saved = _site.Save(type, "News", null, ("text", "Hello"));
        IContent read = _site.Read(saved);

        _site.Contents.Save(read);

        Assert.That(_site.Read(saved).UpdateDate, Is.EqualTo(saved.UpdateDate));
    }

    [Test]
    public async Task A_value_set_to_nothing_should_be_nothing()
    {
        ContentType type = await _site.TypeAsync("page", "text");
        IContent saved = _site.Save(type, "News", null, ("text", "Hello"));

        saved.SetValue("text", null);
        _site.Contents.Save(saved);

        Assert.That(_site.Read(saved).GetValue("text"), Is.Null);
    }

    [Test]
    public async Task Siblings_should_never_share_a_name()
    {
        ContentType type = await _site.TypeAsync("page");
        IContent parent = _site.Save(type, "News");

        string?[] names = [.. Enumerable.Range(0, 3).Select(_ => _site.Save(type, "news", parent).Name), _site.Save(type, "News (1)", parent).Name];

        Assert.That(names, Is.EqualTo(["news", "news (1)", "news (2)", "News (3)"]));
    }

    [Test]
    public async Task A_document_should_keep_its_own_name_when_saved_again()
    {
        ContentType type = await _site.TypeAsync("page", "text");
        IContent saved = _site.Save(type, "News");

        saved.Name = "Old news";
        _site.Contents.Save(saved);
        saved.Name = "News";
        _site.Contents.Save(saved);

        Assert.That(_site.Read(saved).Name, Is.EqualTo("News"));
    }

    [Test]
    public async Task New_children_should_come_last()
    {
        ContentType type = await _site.TypeAsync("page");
        IContent parent = _site.Save(type, "Parent");

        int[] orders = [.. Enumerable.Range(0, 3).Select(number => _site.Save(type, $"Child {number}", parent).SortOrder)];

        Assert.That(orders, Is.EqualTo([0, 1, 2]));
    }

    [Test]
    public async Task A_new_child_may_say_where_it_stands_while_the_place_is_free()
    {
        ContentType type = await _site.TypeAsync("page");

        int[] orders = [.. new[] { 7, 7 }.Select((order, number) =>
        {
            IContent content = _site.Contents.Create($"Page {number}", Constants.System.Root, "page");
            content.SortOrder = order;
            _site.Contents.Save(content);
            return _site.Read(content).SortOrder;
        })];

        Assert.That(orders, Is.EqualTo([7, 8]));
    }

    [Test]
    public async Task A_document_without_a_name_should_be_refused()
    {
        ContentType type = await _site.TypeAsync("page");
        IContent content = new Content(string.Empty, Constants.System.Root, type);

        Assert.That(() => _site.Contents.Save(content), Throws.InvalidOperationException.With.Message.Contains("no name"));
        Assert.That(_site.Contents.Count(), Is.Zero);
    }

    [Test]
    public async Task A_document_that_another_has_published_since_should_be_refused()
    {
        ContentType type = await _site.TypeAsync("page", "text");
        IContent mine = _site.Save(type, "News");
        IContent theirs = _site.Read(mine);
        _site.Publish(theirs);

        mine.SetValue("text", "mine");

        Assert.That(() => _site.Contents.Save(mine), Throws.InvalidOperationException.With.Message.Contains("not the current one"));
    }

    [Test]
    public async Task Characters_that_no_XML_can_hold_should_be_left_out()
    {
        ContentType type = await _site.TypeAsync("page", "text");

        IContent saved = _site.Save(type, "Ne\u0001ws", null, ("text", "a\u0002b"));

        Assert.That((_site.Read(saved).Name, _site.Read(saved).GetValue("text")), Is.EqualTo(("News", "ab")));
    }

    [Test]
    public async Task Documents_should_be_found_by_several_ids_and_keys_at_once()
    {
        ContentType type = await _site.TypeAsync("page");
        IContent[] saved = [.. Enumerable.Range(0, 1200).Select(number => _site.Save(type, $"Page {number}"))];

        int byId = _site.Contents.GetByIds(saved.Select(content => content.Id)).Count();
        int byKey = _site.Contents.GetByIds(saved.Select(content => content.Key).Append(Guid.NewGuid())).Count();

        Assert.That((byId, byKey), Is.EqualTo((1200, 1200)));
    }
}
