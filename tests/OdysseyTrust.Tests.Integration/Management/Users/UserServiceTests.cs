using OdysseyTrust.Tests.Integration.Management.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace OdysseyTrust.Tests.Integration.Management.Users;

public sealed class UserServiceTests : ManagementTests
{
    private IUserService Users => Site.Get<IUserService>();

    [Test]
    public async Task The_super_user_is_an_administrator_when_the_site_is_new()
    {
        IUser? user = await Users.GetAsync(SuperUser);

        Assert.Multiple(() =>
        {
            Assert.That(user!.Id, Is.EqualTo(-1));
            Assert.That(user.IsAdmin(), Is.True);
            Assert.That(user.Groups.Select(group => group.Alias), Is.EquivalentTo(["admin", "sensitiveData"]));
            Assert.That(user.AllowedSections, Does.Contain(Constants.Applications.Settings));
        });
    }

    [Test]
    public async Task A_user_is_stored_with_groups_and_a_password_when_created()
    {
        UserCreateModel model = Model("created", Constants.Security.EditorGroupKey, Constants.Security.TranslatorGroupKey);

        var result = await Users.CreateAsync(SuperUser, model, approveUser: true);

        IUser user = (await Users.GetAsync(result.Result.CreatedUser!.Key))!;
        Assert.Multiple(() =>
        {
            Assert.That(result.Status, Is.EqualTo(UserOperationStatus.Success));
            Assert.That(result.Result.InitialPassword, Has.Length.GreaterThanOrEqualTo(10));
            Assert.That(user.Name, Is.EqualTo("created"));
            Assert.That(user.UserState, Is.EqualTo(UserState.Inactive));
            Assert.That(user.Groups.Select(group => group.Alias), Is.EquivalentTo(["editor", "translator"]));
            Assert.That(user.RawPasswordValue, Is.Not.Empty.And.Not.Contains(result.Result.InitialPassword!));
            Assert.That(user.CreateDate, Is.EqualTo(DateTime.UtcNow).Within(TimeSpan.FromMinutes(5)));
            Assert.That(user.CreateDate.Kind, Is.EqualTo(DateTimeKind.Utc));
        });
    }

    [TestCase("TWICE@trust.example", "other@trust.example", UserOperationStatus.UserNameIsNotEmail)]
    [TestCase("TWICE@trust.example", "TWICE@trust.example", UserOperationStatus.DuplicateEmail)]
    [TestCase("nobody", "nobody", UserOperationStatus.InvalidEmail)]
    public async Task A_user_is_refused_when_the_address_can_not_be_theirs(string userName, string email, UserOperationStatus expected)
    {
        if (Users.GetByEmail("twice@trust.example") is null)
        {
            await Site.UserAsync("twice", Constants.Security.WriterGroupKey);
        }

        UserCreateModel model = Model("again", Constants.Security.WriterGroupKey);
        model.UserName = userName;
        model.Email = email;

        var result = await Users.CreateAsync(SuperUser, model);

        Assert.That(result.Status, Is.EqualTo(expected));
    }

    [Test]
    public async Task A_user_is_found_whatever_the_case_of_the_name()
    {
        IUser user = await Site.UserAsync("Cased", Constants.Security.WriterGroupKey);

        Assert.Multiple(() =>
        {
            Assert.That(Users.GetByUsername("CASED@trust.example")?.Key, Is.EqualTo(user.Key));
            Assert.That(Users.GetByEmail("cased@TRUST.example")?.Key, Is.EqualTo(user.Key));
            Assert.That(Users.GetUserById(user.Id)?.Key, Is.EqualTo(user.Key));
            Assert.That(Users.GetProfileByUserName("cased@trust.example")?.Name, Is.EqualTo("Cased"));
        });
    }

    [Test]
    public async Task Start_nodes_and_groups_are_replaced_when_a_user_is_updated()
    {
        IUser user = await Site.UserAsync("updated", Constants.Security.WriterGroupKey);
        IContent school = await Site.DocumentAsync("A school");
        string? stamp = user.SecurityStamp;

        var result = await Users.UpdateAsync(SuperUser, new UserUpdateModel
        {
            ExistingUserKey = user.Key,
            Name = "Renamed",
            Email = "renamed@trust.example",
            UserName = "renamed@trust.example",
            LanguageIsoCode = "en-GB",
            ContentStartNodeKeys = new HashSet<Guid> { school.Key },
            HasMediaRootAccess = true,
            UserGroupKeys = new HashSet<Guid> { Constants.Security.EditorGroupKey },
        });

        IUser updated = (await Users.GetAsync(user.Key))!;
        Assert.Multiple(() =>
        {
            Assert.That(result.Status, Is.EqualTo(UserOperationStatus.Success));
            Assert.That(updated.Name, Is.EqualTo("Renamed"));
            Assert.That(updated.Username, Is.EqualTo("renamed@trust.example"));
            Assert.That(updated.Language, Is.EqualTo("en-GB"));
            Assert.That(updated.StartContentIds, Is.EqualTo([school.Id]));
            Assert.That(updated.StartMediaIds, Is.EqualTo([Constants.System.Root]));
            Assert.That(updated.Groups.Select(group => group.Alias), Is.EqualTo(["editor"]));
            Assert.That(updated.SecurityStamp, Is.Not.EqualTo(stamp), "Whoever is signed in under the old name must be signed out.");
        });
    }

    [Test]
    public async Task A_start_node_goes_when_its_document_is_deleted()
    {
        IUser user = await Site.UserAsync("rooted", Constants.Security.WriterGroupKey);
        IContent document = await Site.DocumentAsync("Short lived");
        user.StartContentIds = [document.Id];
        Users.Save(user);

        Site.Get<IContentService>().Delete(document);

        Assert.That((await Users.GetAsync(user.Key))!.StartContentIds, Is.Empty);
    }

    [Test]
    public async Task A_disabled_user_is_enabled_again()
    {
        IUser user = await Site.UserAsync("disabled", Constants.Security.WriterGroupKey);

        UserOperationStatus disabled = await Users.DisableAsync(SuperUser, new HashSet<Guid> { user.Key });
        UserState whenDisabled = (await Users.GetAsync(user.Key))!.UserState;
        UserOperationStatus enabled = await Users.EnableAsync(SuperUser, new HashSet<Guid> { user.Key });
        UserState whenEnabled = (await Users.GetAsync(user.Key))!.UserState;

        Assert.Multiple(() =>
        {
            Assert.That(disabled, Is.EqualTo(UserOperationStatus.Success));
            Assert.That(whenDisabled, Is.EqualTo(UserState.Disabled));
            Assert.That(enabled, Is.EqualTo(UserOperationStatus.Success));
            Assert.That(whenEnabled, Is.EqualTo(UserState.Inactive));
        });
    }

    [Test]
    public async Task Nothing_of_a_user_stays_when_they_are_deleted()
    {
        IUser user = await Site.UserAsync("deleted", Constants.Security.WriterGroupKey);
        Guid session = Users.CreateLoginSession(user.Id, "127.0.0.1");

        UserOperationStatus result = await Users.DeleteAsync(SuperUser, new HashSet<Guid> { user.Key });

        Assert.Multiple(async () =>
        {
            Assert.That(result, Is.EqualTo(UserOperationStatus.Success));
            Assert.That(await Users.GetAsync(user.Key), Is.Null);
            Assert.That(Users.ValidateLoginSession(user.Id, session), Is.False);
        });
    }

    [Test]
    public async Task A_user_who_has_signed_in_is_kept()
    {
        IUser user = await Site.UserAsync("active", Constants.Security.WriterGroupKey);
        user.LastLoginDate = DateTime.UtcNow;
        Users.Save(user);

        UserOperationStatus result = await Users.DeleteAsync(SuperUser, new HashSet<Guid> { user.Key });

        Assert.That(result, Is.EqualTo(UserOperationStatus.CannotDeleteUserWithLoginHistory));
    }

    [Test]
    public async Task Only_users_that_fit_every_filter_are_listed()
    {
        await Site.UserAsync("Filter.one", Constants.Security.WriterGroupKey);
        IUser editor = await Site.UserAsync("Filter.two", Constants.Security.EditorGroupKey);
        IUser disabled = await Site.UserAsync("Filter.three", Constants.Security.EditorGroupKey);
        await Users.DisableAsync(SuperUser, new HashSet<Guid> { disabled.Key });

        var result = await Users.FilterAsync(SuperUser, new UserFilter
        {
            NameFilters = new HashSet<string> { "FILTER" },
            IncludedUserGroups = new HashSet<Guid> { Constants.Security.EditorGroupKey },
            ExcludeUserGroups = new HashSet<Guid> { Constants.Security.TranslatorGroupKey },
            IncludeUserStates = new HashSet<UserState> { UserState.Active, UserState.Inactive },
            IncludeUserKinds = new HashSet<UserKind> { UserKind.Default },
        });

        Assert.Multiple(() =>
        {
            Assert.That(result.Result.Total, Is.EqualTo(1));
            Assert.That(result.Result.Items.Select(user => user.Key), Is.EqualTo([editor.Key]));
        });
    }

    [Test]
    public async Task Pages_of_users_follow_each_other_in_order()
    {
        foreach (string name in (string[])["Paged c", "Paged a", "Paged e", "Paged b", "Paged d"])
        {
            await Site.UserAsync(name.Replace(' ', '.'), Constants.Security.WriterGroupKey);
        }

        UserFilter filter = new() { NameFilters = new HashSet<string> { "Paged" } };
        var first = await Users.FilterAsync(SuperUser, filter, 0, 2, UserOrder.Name, Direction.Descending);
        var second = await Users.FilterAsync(SuperUser, filter, 2, 2, UserOrder.Name, Direction.Descending);

        Assert.Multiple(() =>
        {
            Assert.That(first.Result.Total, Is.EqualTo(5));
            Assert.That(first.Result.Items.Select(user => user.Name), Is.EqualTo(["Paged.e", "Paged.d"]));
            Assert.That(second.Result.Items.Select(user => user.Name), Is.EqualTo(["Paged.c", "Paged.b"]));
        });
    }

    [TestCase(StringPropertyMatchType.Exact, "MATCH.one@trust.example", 1)]
    [TestCase(StringPropertyMatchType.StartsWith, "Match.", 2)]
    [TestCase(StringPropertyMatchType.Contains, "TCH.tw", 1)]
    [TestCase(StringPropertyMatchType.EndsWith, "tch.two@trust.example", 1)]
    [TestCase(StringPropertyMatchType.Contains, "%", 0)]
    public async Task Users_are_found_by_part_of_their_address(StringPropertyMatchType match, string text, int expected)
    {
        if (Users.GetByEmail("match.one@trust.example") is null)
        {
            await Site.UserAsync("match.one", Constants.Security.WriterGroupKey);
            await Site.UserAsync("match.two", Constants.Security.WriterGroupKey);
        }

        Users.FindByEmail(text, 0, 10, out long total, match);

        Assert.That(total, Is.EqualTo(expected));
    }

    [Test]
    public async Task Each_user_counts_in_one_state()
    {
        await Site.UserAsync("counted", Constants.Security.WriterGroupKey);

        IDictionary<UserState, int> states = Users.GetUserStates();

        Users.GetAll(0, 1, out long total);
        Assert.Multiple(() =>
        {
            Assert.That(states[UserState.All], Is.EqualTo(total));
            Assert.That(states.Where(state => state.Key != UserState.All).Sum(state => state.Value), Is.EqualTo(total));
        });
    }

    [Test]
    public async Task A_session_ends_when_it_is_cleared()
    {
        IUser user = await Site.UserAsync("session", Constants.Security.WriterGroupKey);
        Guid session = Users.CreateLoginSession(user.Id, "127.0.0.1");

        bool before = Users.ValidateLoginSession(user.Id, session);
        bool ofAnother = Users.ValidateLoginSession(-1, session);
        Users.ClearLoginSession(session);
        bool after = Users.ValidateLoginSession(user.Id, session);

        Assert.Multiple(() =>
        {
            Assert.That(before, Is.True);
            Assert.That(ofAnother, Is.False);
            Assert.That(after, Is.False);
        });
    }

    [Test]
    public async Task A_program_is_found_by_its_client_id()
    {
        UserCreateModel model = Model("program", Constants.Security.WriterGroupKey);
        model.Kind = UserKind.Api;
        IUser program = (await Users.CreateAsync(SuperUser, model, approveUser: true)).Result.CreatedUser!;
        IUser person = await Site.UserAsync("person", Constants.Security.WriterGroupKey);

        var added = await Users.AddClientIdAsync(program.Key, "umbraco-back-office-program");
        var again = await Users.AddClientIdAsync(program.Key, "umbraco-back-office-program");
        var refused = await Users.AddClientIdAsync(person.Key, "umbraco-back-office-person");

        Assert.Multiple(async () =>
        {
            Assert.That(added, Is.EqualTo(UserClientCredentialsOperationStatus.Success));
            Assert.That(again, Is.EqualTo(UserClientCredentialsOperationStatus.DuplicateClientId));
            Assert.That(refused, Is.EqualTo(UserClientCredentialsOperationStatus.InvalidUser));
            Assert.That((await Users.FindByClientIdAsync("umbraco-back-office-program"))?.Key, Is.EqualTo(program.Key));
            Assert.That(await Users.RemoveClientIdAsync(program.Key, "umbraco-back-office-program"), Is.True);
            Assert.That(await Users.FindByClientIdAsync("umbraco-back-office-program"), Is.Null);
        });
    }

    [Test]
    public async Task What_is_done_to_a_user_is_in_the_audit_log()
    {
        IUser user = await Site.UserAsync("audited", Constants.Security.WriterGroupKey);

        user.Name = "Audited and renamed";
        Users.Save(user);

        using var scope = Site.Get<Umbraco.Cms.Core.Scoping.ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        IEnumerable<IAuditEntry> entries = Site.Get<Umbraco.Cms.Core.Persistence.Repositories.IAuditEntryRepository>().GetMany();
        Assert.That(entries.Any(entry => entry.AffectedUserId == user.Id && entry.EventType == "umbraco/user/save" && entry.EventDetails!.Contains("Name")), Is.True);
    }

    private static UserCreateModel Model(string name, params Guid[] groups) => new()
    {
        Name = name,
        Email = $"{name}@trust.example",
        UserName = $"{name}@trust.example",
        UserGroupKeys = groups.ToHashSet(),
    };
}
