using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Management.Identity;
using OdysseyTrust.Tests.Integration.Management.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Tests.Integration.Management.Users;

public sealed class PasswordTests : ManagementTests
{
    private const string First = "first password of all";
    private const string Second = "second password of all";

    private IUserService Users => Site.Get<IUserService>();

    [Test]
    public async Task A_user_changes_their_password_by_the_old_one()
    {
        IUser user = await UserWithPasswordAsync("changes");

        var wrong = await Users.ChangePasswordAsync(user.Key, new ChangeUserPasswordModel { UserKey = user.Key, OldPassword = "something else", NewPassword = Second });
        var right = await Users.ChangePasswordAsync(user.Key, new ChangeUserPasswordModel { UserKey = user.Key, OldPassword = First, NewPassword = Second });

        Assert.Multiple(async () =>
        {
            Assert.That(wrong.Success, Is.False);
            Assert.That(right.Status, Is.EqualTo(UserOperationStatus.Success));
            Assert.That(await IsPasswordAsync(user.Key, First), Is.False);
            Assert.That(await IsPasswordAsync(user.Key, Second), Is.True);
        });
    }

    [Test]
    public async Task A_user_can_not_change_their_password_without_the_old_one()
    {
        IUser user = await UserWithPasswordAsync("forgets");

        var result = await Users.ChangePasswordAsync(user.Key, new ChangeUserPasswordModel { UserKey = user.Key, NewPassword = Second });

        Assert.That(result.Status, Is.EqualTo(UserOperationStatus.SelfOldPasswordRequired));
    }

    [Test]
    public async Task An_administrator_sets_the_password_of_another()
    {
        IUser user = await UserWithPasswordAsync("helped");
        string? stamp = user.SecurityStamp;

        var result = await Users.ResetPasswordAsync(SuperUser, user.Key);

        Assert.Multiple(async () =>
        {
            Assert.That(result.Status, Is.EqualTo(UserOperationStatus.Success));
            Assert.That(await IsPasswordAsync(user.Key, result.Result.ResetPassword!), Is.True);
            Assert.That((await Users.GetAsync(user.Key))!.SecurityStamp, Is.Not.EqualTo(stamp));
        });
    }

    [Test]
    public async Task A_writer_can_not_set_the_password_of_another()
    {
        IUser writer = await UserWithPasswordAsync("writer");
        IUser other = await UserWithPasswordAsync("other");

        var result = await Users.ChangePasswordAsync(writer.Key, new ChangeUserPasswordModel { UserKey = other.Key, NewPassword = Second });

        Assert.Multiple(async () =>
        {
            Assert.That(result.Success, Is.False);
            Assert.That(await IsPasswordAsync(other.Key, First), Is.True);
        });
    }

    [Test]
    public async Task A_password_is_refused_when_it_is_shorter_than_ten_characters()
    {
        IUser user = await UserWithPasswordAsync("short");

        var result = await Users.ChangePasswordAsync(user.Key, new ChangeUserPasswordModel { UserKey = user.Key, OldPassword = First, NewPassword = "123456789" });

        Assert.Multiple(() =>
        {
            Assert.That(result.Success, Is.False);
            Assert.That(result.Result.Error?.ErrorMessage, Does.Contain("10"));
        });
    }

    [Test]
    public async Task A_user_is_locked_out_after_five_wrong_passwords_until_unlocked()
    {
        IUser user = await UserWithPasswordAsync("guessed");

        List<bool> lockedAfter = [];
        for (int attempt = 0; attempt < 5; attempt++)
        {
            await using AsyncServiceScope request = Site.Request();
            BackOfficeUserManager manager = request.ServiceProvider.GetRequiredService<BackOfficeUserManager>();
            IUser guessed = (await manager.FindByNameAsync(user.Username))!;
            await manager.AccessFailedAsync(guessed);
            lockedAfter.Add(await manager.IsLockedOutAsync(guessed));
        }

        UserState locked = (await Users.GetAsync(user.Key))!.UserState;
        await Users.UnlockAsync(SuperUser, user.Key);
        IUser unlocked = (await Users.GetAsync(user.Key))!;

        Assert.Multiple(() =>
        {
            Assert.That(lockedAfter, Is.EqualTo([false, false, false, false, true]));
            Assert.That(locked, Is.EqualTo(UserState.LockedOut));
            Assert.That(unlocked.UserState, Is.EqualTo(UserState.Inactive));
            Assert.That(unlocked.FailedPasswordAttempts, Is.Zero);
        });
    }

    [Test]
    public async Task A_user_without_a_password_has_none_that_fits()
    {
        IUser superUser = (await Users.GetAsync(SuperUser))!;

        bool empty = await IsPasswordAsync(superUser.Key, string.Empty);
        bool common = await IsPasswordAsync(superUser.Key, "default");

        Assert.Multiple(() =>
        {
            Assert.That(empty, Is.False);
            Assert.That(common, Is.False);
        });
    }

    private async Task<IUser> UserWithPasswordAsync(string name)
    {
        IUser user = await Site.UserAsync(name, Constants.Security.WriterGroupKey);
        await using AsyncServiceScope request = Site.Request();
        BackOfficeUserManager manager = request.ServiceProvider.GetRequiredService<BackOfficeUserManager>();
        await manager.RemovePasswordAsync(user);
        await manager.AddPasswordAsync(user, First);
        return (await Users.GetAsync(user.Key))!;
    }

    private async Task<bool> IsPasswordAsync(Guid userKey, string password)
    {
        await using AsyncServiceScope request = Site.Request();
        return await request.ServiceProvider.GetRequiredService<BackOfficeUserManager>().CheckPasswordAsync((await Users.GetAsync(userKey))!, password);
    }
}
