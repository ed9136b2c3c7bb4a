using OdysseyTrust.Tests.Integration.Management.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Tests.Integration.Management.Users;

public sealed class UserGroupServiceTests : ManagementTests
{
    private IUserGroupService Groups => Site.Get<IUserGroupService>();

    private IUserService Users => Site.Get<IUserService>();

    [Test]
    public async Task The_stock_groups_carry_the_keys_of_Umbraco()
    {
        IUserGroup[] groups = [.. (await Groups.GetAllAsync(0, 100)).Items];

        Assert.Multiple(() =>
        {
            Assert.That(Key("admin"), Is.EqualTo(Constants.Security.AdminGroupKey));
            Assert.That(Key("editor"), Is.EqualTo(Constants.Security.EditorGroupKey));
            Assert.That(Key("writer"), Is.EqualTo(Constants.Security.WriterGroupKey));
            Assert.That(Key("translator"), Is.EqualTo(Constants.Security.TranslatorGroupKey));
            Assert.That(Key("sensitiveData"), Is.EqualTo(Constants.Security.SensitiveDataGroupKey));
        });

        Guid? Key(string alias) => groups.SingleOrDefault(group => group.Alias == alias)?.Key;
    }

    [Test]
    public async Task Editors_publish_and_writers_do_not()
    {
        IUserGroup editors = (await Groups.GetAsync(Constants.Security.EditorGroupKey))!;
        IUserGroup writers = (await Groups.GetAsync(Constants.Security.WriterGroupKey))!;

        Assert.Multiple(() =>
        {
            Assert.That(editors.Permissions, Does.Contain(ActionPublish.ActionLetter));
            Assert.That(writers.Permissions, Does.Contain(ActionUpdate.ActionLetter).And.Not.Contains(ActionPublish.ActionLetter));
            Assert.That(editors.AllowedSections, Does.Contain(Constants.Applications.Media).And.Not.Contains(Constants.Applications.Settings));
        });
    }

    [Test]
    public async Task A_group_is_stored_with_all_it_gives()
    {
        IContent school = await Site.DocumentAsync("Group school");
        ILanguage english = (await Site.Get<ILanguageService>().GetDefaultLanguageAsync())!;
        UserGroup group = Group("heads", "Head teachers");
        group.Description = "They keep their own school's pages.";
        group.StartContentId = school.Id;
        group.AddAllowedSection(Constants.Applications.Content);
        group.AddAllowedLanguage(english.Id);
        group.Permissions = new HashSet<string> { ActionBrowse.ActionLetter };
        group.GranularPermissions = new HashSet<IGranularPermission>
        {
            new DocumentGranularPermission { Key = school.Key, Permission = ActionUpdate.ActionLetter },
            new UnknownTypeGranularPermission { Context = "Trust", Permission = "Odyssey.Approve" },
        };
        IUser head = await Site.UserAsync("head", Constants.Security.WriterGroupKey);

        var result = await Groups.CreateAsync(group, SuperUser, [head.Key]);

        IUserGroup stored = (await Groups.GetAsync(group.Key))!;
        Assert.Multiple(async () =>
        {
            Assert.That(result.Status, Is.EqualTo(UserGroupOperationStatus.Success));
            Assert.That(stored.Name, Is.EqualTo("Head teachers"));
            Assert.That(stored.Description, Is.EqualTo("They keep their own school's pages."));
            Assert.That(stored.StartContentId, Is.EqualTo(school.Id));
            Assert.That(stored.AllowedSections, Is.EqualTo([Constants.Applications.Content]));
            Assert.That(stored.AllowedLanguages, Is.EqualTo([english.Id]));
            Assert.That(stored.Permissions, Is.EqualTo([ActionBrowse.ActionLetter]));
            Assert.That(stored.GranularPermissions, Is.EquivalentTo(group.GranularPermissions));
            Assert.That(stored.UserCount, Is.EqualTo(1));
            Assert.That((await Users.GetAsync(head.Key))!.Groups.Select(of => of.Alias), Does.Contain("heads"));
        });
    }

    [Test]
    public async Task What_a_group_no_longer_gives_is_gone_when_it_is_updated()
    {
        UserGroup group = Group("shrinking", "Shrinking");
        group.AddAllowedSection(Constants.Applications.Content);
        group.AddAllowedSection(Constants.Applications.Media);
        group.Permissions = new HashSet<string> { ActionBrowse.ActionLetter, ActionUpdate.ActionLetter };
        await Groups.CreateAsync(group, SuperUser);
        IUserGroup changed = (await Groups.GetAsync(group.Key))!;
        changed.RemoveAllowedSection(Constants.Applications.Media);
        changed.Permissions = new HashSet<string> { ActionBrowse.ActionLetter };

        var result = await Groups.UpdateAsync(changed, SuperUser);

        IUserGroup stored = (await Groups.GetAsync(group.Key))!;
        Assert.Multiple(() =>
        {
            Assert.That(result.Status, Is.EqualTo(UserGroupOperationStatus.Success));
            Assert.That(stored.AllowedSections, Is.EqualTo([Constants.Applications.Content]));
            Assert.That(stored.Permissions, Is.EqualTo([ActionBrowse.ActionLetter]));
        });
    }

    [Test]
    public async Task An_alias_is_refused_when_another_group_has_it()
    {
        var result = await Groups.CreateAsync(Group("EDITOR", "More editors"), SuperUser);

        Assert.That(result.Status, Is.EqualTo(UserGroupOperationStatus.DuplicateAlias));
    }

    [Test]
    public async Task Users_come_into_a_group_and_leave_it()
    {
        IUser user = await Site.UserAsync("moving", Constants.Security.WriterGroupKey);
        UsersToUserGroupManipulationModel model = new(Constants.Security.TranslatorGroupKey, [user.Key]);

        var added = await Groups.AddUsersToUserGroupAsync(model, SuperUser);
        string[] with = Aliases((await Users.GetAsync(user.Key))!);
        var removed = await Groups.RemoveUsersFromUserGroupAsync(model, SuperUser);
        string[] without = Aliases((await Users.GetAsync(user.Key))!);

        Assert.Multiple(() =>
        {
            Assert.That(added.Result, Is.EqualTo(UserGroupOperationStatus.Success));
            Assert.That(with, Is.EquivalentTo(["writer", "translator"]));
            Assert.That(removed.Result, Is.EqualTo(UserGroupOperationStatus.Success));
            Assert.That(without, Is.EqualTo(["writer"]));
        });
    }

    [Test]
    public async Task The_last_administrator_can_not_leave()
    {
        var result = await Groups.RemoveUsersFromUserGroupAsync(new(Constants.Security.AdminGroupKey, [SuperUser]), SuperUser);

        Assert.That(result.Result, Is.EqualTo(UserGroupOperationStatus.AdminGroupCannotBeEmpty));
    }

    [Test]
    public async Task Its_users_stay_when_a_group_is_deleted()
    {
        UserGroup group = Group("passing", "Passing");
        IUser user = await Site.UserAsync("staying", Constants.Security.WriterGroupKey);
        await Groups.CreateAsync(group, SuperUser, [user.Key]);

        var result = await Groups.DeleteAsync(new HashSet<Guid> { group.Key });
        var refused = await Groups.DeleteAsync(new HashSet<Guid> { Constants.Security.AdminGroupKey });

        Assert.Multiple(async () =>
        {
            Assert.That(result.Result, Is.EqualTo(UserGroupOperationStatus.Success));
            Assert.That(await Groups.GetAsync(group.Key), Is.Null);
            Assert.That(Aliases((await Users.GetAsync(user.Key))!), Is.EqualTo(["writer"]));
            Assert.That(refused.Result, Is.EqualTo(UserGroupOperationStatus.CanNotDeleteIsSystemUserGroup));
        });
    }

    [Test]
    public async Task A_permission_on_a_document_holds_for_all_below_it()
    {
        IContent section = await Site.DocumentAsync("Section");
        IContent page = await Site.DocumentAsync("Page", section.Id);
        IContent elsewhere = await Site.DocumentAsync("Elsewhere");
        IUser writer = await Site.UserAsync("granted", Constants.Security.WriterGroupKey);
        IUserGroup writers = (await Groups.GetAsync(Constants.Security.WriterGroupKey))!;

        Users.ReplaceUserGroupPermissions(writers.Id, new HashSet<string> { ActionBrowse.ActionLetter, ActionPublish.ActionLetter }, section.Id);

        ISet<string> below = Users.GetPermissionsForPath(writer, page.Path).GetAllPermissions();
        ISet<string> beside = Users.GetPermissionsForPath(writer, elsewhere.Path).GetAllPermissions();
        Assert.Multiple(() =>
        {
            Assert.That(below, Is.EquivalentTo([ActionBrowse.ActionLetter, ActionPublish.ActionLetter]));
            Assert.That(beside, Is.EquivalentTo(writers.Permissions));
        });
    }

    [Test]
    public async Task A_permission_goes_with_its_document()
    {
        IContent document = await Site.DocumentAsync("Granted and gone");
        UserGroup group = Group("outliving", "Outliving");
        group.GranularPermissions = new HashSet<IGranularPermission>
        {
            new DocumentGranularPermission { Key = document.Key, Permission = ActionPublish.ActionLetter },
        };
        await Groups.CreateAsync(group, SuperUser);

        Site.Get<IContentService>().Delete(document);

        Assert.That((await Groups.GetAsync(group.Key))!.GranularPermissions, Is.Empty);
    }

    private static string[] Aliases(IUser user) => [.. user.Groups.Select(group => group.Alias)];

    private UserGroup Group(string alias, string name) => new(Site.Get<IShortStringHelper>(), 0, alias, name, "icon-users");
}
