using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Persistence.Contents;

public sealed class DocumentTreeTests
{
    private ContentSite _site = null!;
    private ContentType _type = null!;
    private IContent _parent = null!;
    private IContent _child = null!;
    private IContent _grandchild = null!;

    [SetUp]
    public async Task PlantTree()
    {
        _site = new ContentSite();
        _type = await _site.TypeAsync("page", "text");
        _parent = _site.Publish(_type, "Parent");
        _child = _site.Publish(_type, "Child", _parent, ("text", "Hello"));
        _grandchild = _site.Publish(_type, "Grandchild", _child);
    }

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public void A_moved_document_should_take_everything_under_it_along()
    {
        IContent other = _site.Save(_type, "Other");
        _site.Save(_type, "Child", other);
        int versions = _site.Contents.GetVersionIds(_grandchild.Id, 10).Count();

        OperationResult result = _site.Contents.Move(_child, other.Id);
        IContent child = _site.Read(_child);
        IContent grandchild = _site.Read(_grandchild);

        Assert.Multiple(() =>
        {
            Assert.That(result.Success, Is.True);
            Assert.That(child.Path, Is.EqualTo($"-1,{other.Id},{child.Id}"));
            Assert.That((child.ParentId, child.Level, child.SortOrder), Is.EqualTo((other.Id, 2, 1)));
            Assert.That(child.Name, Is.EqualTo("Child (1)"));
            Assert.That(grandchild.Path, Is.EqualTo($"{child.Path},{grandchild.Id}"));
            Assert.That(grandchild.Level, Is.EqualTo(3));
            Assert.That(grandchild.Published, Is.True);
            Assert.That(_site.Contents.GetVersionIds(_grandchild.Id, 10).Count(), Is.EqualTo(versions));
            Assert.That(_site.Contents.CountChildren(_parent.Id), Is.Zero);
        });
    }

    [Test]
    public void A_trashed_document_should_lie_in_the_bin_with_everything_under_it()
    {
        OperationResult result = _site.Contents.MoveToRecycleBin(_child);
        IContent child = _site.Read(_child);
        IContent grandchild = _site.Read(_grandchild);

        Assert.Multiple(() =>
        {
            Assert.That(result.Success, Is.True);
            Assert.That((child.Trashed, grandchild.Trashed), Is.EqualTo((true, true)));
            Assert.That(child.Path, Is.EqualTo($"-1,-20,{child.Id}"));
            Assert.That((child.Level, grandchild.Level), Is.EqualTo((1, 2)));
            Assert.That(_site.Contents.GetPagedContentInRecycleBin(0, 10, out long total).Select(content => content.Id), Is.EqualTo([child.Id, grandchild.Id]));
            Assert.That(total, Is.EqualTo(2));
            Assert.That(_site.Contents.RecycleBinSmells(), Is.True);
            Assert.That(_site.Contents.CheckDataIntegrity(new ContentDataIntegrityReportOptions()).Ok, Is.True);
        });
    }

    [Test]
    public void A_restored_document_should_be_where_it_is_put()
    {
        _site.Contents.MoveToRecycleBin(_child);

        OperationResult result = _site.Contents.Move(_site.Read(_child), _parent.Id);
        IContent child = _site.Read(_child);
        IContent grandchild = _site.Read(_grandchild);

        Assert.Multiple(() =>
        {
            Assert.That(result.Success, Is.True);
            Assert.That((child.Trashed, grandchild.Trashed), Is.EqualTo((false, false)));
            Assert.That((child.Path, child.Level), Is.EqualTo(($"-1,{_parent.Id},{child.Id}", 2)));
            Assert.That((grandchild.Path, grandchild.Level), Is.EqualTo(($"{child.Path},{grandchild.Id}", 3)));
        });
    }

    [Test]
    public void An_emptied_bin_should_hold_nothing_and_leave_nothing_behind()
    {
        _site.Contents.MoveToRecycleBin(_child);

        OperationResult result = _site.Contents.EmptyRecycleBin();

        Assert.Multiple(() =>
        {
            Assert.That(result.Success, Is.True);
            Assert.That(_site.Contents.Count(), Is.EqualTo(1));
            Assert.That(_site.Contents.GetById(_grandchild.Id), Is.Null);
            Assert.That(_site.Contents.GetVersionIds(_grandchild.Id, 10), Is.Empty);
            Assert.That(_site.Contents.RecycleBinSmells(), Is.False);
        });
    }

    [Test]
    public void A_deleted_document_should_take_what_is_under_it_along()
    {
        OperationResult result = _site.Contents.Delete(_parent);

        Assert.That(result.Success, Is.True);
        Assert.That(_site.Contents.Count(), Is.Zero);
    }

    [Test]
    public void A_copy_should_be_a_draft_of_its_own_with_copies_of_all_that_is_under_it()
    {
        IContent copy = _site.Contents.Copy(_child, _parent.Id, relateToOriginal: false)!;

        IContent read = _site.Read(copy);
        IContent below = _site.Contents.GetPagedChildren(copy.Id, 0, 10, out _, null, null, null).Single();

        Assert.Multiple(() =>
        {
            Assert.That(read.Key, Is.Not.EqualTo(_child.Key));
            Assert.That((read.Name, read.Published, read.Edited), Is.EqualTo(("Child (1)", false, true)));
            Assert.That(read.GetValue("text"), Is.EqualTo("Hello"));
            Assert.That(read.GetValue("text", published: true), Is.Null);
            Assert.That(read.SortOrder, Is.EqualTo(1));
            Assert.That((below.Name, below.Published), Is.EqualTo(("Grandchild", false)));
            Assert.That(_site.Read(_child).Published, Is.True);
        });
    }

    [Test]
    public void A_copy_should_have_the_permissions_of_its_original()
    {
        _site.Contents.SetPermission(_child, "Umb.Document.Read", [EditorsGroup()]);
        _site.Contents.SetPermission(_child, "Umb.Document.Delete", [EditorsGroup()]);

        IContent copy = _site.Contents.Copy(_child, _parent.Id, relateToOriginal: false)!;

        EntityPermission permission = _site.Contents.GetPermissions(copy).Single();
        Assert.That(permission.AssignedPermissions, Is.EquivalentTo(["Umb.Document.Read", "Umb.Document.Delete"]));
        Assert.That((permission.EntityId, permission.UserGroupId), Is.EqualTo((copy.Id, EditorsGroup())));
    }

    [Test]
    public void Sorted_children_should_be_read_in_their_order()
    {
        IContent[] children = [_child, .. Enumerable.Range(0, 4).Select(number => _site.Save(_type, $"Page {number}", _parent))];
        int[] reversed = [.. children.Reverse().Select(child => child.Id)];

        _site.Contents.Sort(reversed);
        int[] sorted = Children(_parent);
        _site.Contents.SortChildren(_parent.Id, [.. children.Select(child => child.Id)]);

        Assert.That(sorted, Is.EqualTo(reversed));
        Assert.That(Children(_parent), Is.EqualTo(children.Select(child => child.Id)));
    }

    [Test]
    public void A_branch_should_be_counted_and_read_by_its_path()
    {
        IContent sibling = _site.Save(_type, "Sibling");

        Assert.Multiple(() =>
        {
            Assert.That(_site.Contents.CountDescendants(_parent.Id), Is.EqualTo(2));
            Assert.That(_site.Contents.CountDescendants(Constants.System.Root), Is.EqualTo(4));
            Assert.That(_site.Contents.CountDescendants(_parent.Id, "other"), Is.Zero);
            Assert.That(_site.Contents.CountChildren(Constants.System.Root, "page"), Is.EqualTo(2));
            Assert.That(
                _site.Contents.GetPagedDescendants(_parent.Id, 0, 10, out long total).Select(content => content.Id),
                Is.EqualTo([_child.Id, _grandchild.Id]));
            Assert.That(total, Is.EqualTo(2));
            Assert.That(_site.Contents.GetAncestors(_grandchild.Id).Select(content => content.Id), Is.EquivalentTo([_parent.Id, _child.Id]));
            Assert.That(_site.Contents.GetRootContent().Select(content => content.Id), Is.EqualTo([_parent.Id, sibling.Id]));
            Assert.That(_site.Contents.GetByLevel(2).Select(content => content.Id), Is.EqualTo([_child.Id]));
        });
    }

    [Test]
    public async Task Documents_of_a_deleted_type_should_go_with_it_and_leave_the_others_in_the_bin()
    {
        ContentType other = await _site.TypeAsync("other");
        IContent kept = _site.Save(other, "Kept", _parent);

        await _site.Get<IContentTypeService>().DeleteAsync(_type.Key, Constants.Security.SuperUserKey);

        Assert.That(_site.Contents.Count(), Is.EqualTo(1));
        Assert.That(_site.Read(kept).Trashed, Is.True);
    }

    [Test]
    public void A_path_that_is_wrong_should_be_found_and_put_right()
    {
        _site.Damage("UPDATE Nodes SET Path = '-1,7,8', Level = 9 WHERE Id = " + _grandchild.Id);

        ContentDataIntegrityReport found = _site.Contents.CheckDataIntegrity(new ContentDataIntegrityReportOptions());
        _site.Contents.CheckDataIntegrity(new ContentDataIntegrityReportOptions { FixIssues = true });

        Assert.That(found.DetectedIssues.Keys, Is.EqualTo([_grandchild.Id]));
        Assert.That(_site.Contents.CheckDataIntegrity(new ContentDataIntegrityReportOptions()).Ok, Is.True);
        Assert.That((_site.Read(_grandchild).Path, _site.Read(_grandchild).Level), Is.EqualTo((_grandchild.Path, _grandchild.Level)));
    }

    private int EditorsGroup() => _site.Get<IUserGroupService>().GetAsync(Constants.Security.EditorGroupKey).GetAwaiter().GetResult()!.Id;

    private int[] Children(IContent parent) =>
        [.. _site.Contents.GetPagedChildren(parent.Id, 0, 100, out _, null, null, null).Select(child => child.Id)];
}
