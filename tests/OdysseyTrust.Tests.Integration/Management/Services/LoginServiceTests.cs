using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Integration.Management.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Services;

public sealed class LoginServiceTests : ManagementTests
{
    private const string Authenticator = "Authenticator";

    private IExternalLoginWithKeyService Logins => Site.Get<IExternalLoginWithKeyService>();

    private ITwoFactorLoginService TwoFactor => Site.Get<ITwoFactorLoginService>();

    [Test]
    public void Logins_that_are_not_saved_again_are_gone()
    {
        Guid user = Guid.NewGuid();
        Logins.Save(user, [new ExternalLogin("Entra", "a-1", "first"), new ExternalLogin("Google", "a-2")]);

        Logins.Save(user, [new ExternalLogin("Entra", "a-1", "second"), new ExternalLogin("Other", "a-3")]);

        IIdentityUserLogin[] stored = [.. Logins.GetExternalLogins(user)];
        Assert.Multiple(() =>
        {
            Assert.That(stored.Select(login => login.LoginProvider), Is.EquivalentTo(["Entra", "Other"]));
            Assert.That(stored.Single(login => login.LoginProvider == "Entra").UserData, Is.EqualTo("second"));
            Assert.That(Logins.Find("Google", "a-2"), Is.Empty);
            Assert.That(Logins.Find("Entra", "a-1").Single().Key, Is.EqualTo(user));
        });
    }

    [Test]
    public void A_login_keeps_its_tokens_when_it_is_saved_again()
    {
        Guid user = Guid.NewGuid();
        Logins.Save(user, [new ExternalLogin("Entra", "b-1")]);
        Logins.Save(user, [new ExternalLoginToken("Entra", "refresh", "token")]);

        Logins.Save(user, [new ExternalLogin("Entra", "b-1", "more")]);

        IIdentityUserToken token = Logins.GetExternalLoginTokens(user).Single();
        Assert.Multiple(() =>
        {
            Assert.That(token.LoginProvider, Is.EqualTo("Entra"));
            Assert.That(token.Value, Is.EqualTo("token"));
        });
    }

    [Test]
    public void A_token_is_refused_when_its_provider_has_no_login()
    {
        Guid user = Guid.NewGuid();

        Assert.That(
            () => Logins.Save(user, [new ExternalLoginToken("Nobody", "refresh", "token")]),
            Throws.InvalidOperationException.With.Message.Contains("Nobody"));
    }

    [Test]
    public async Task Users_of_a_provider_that_was_removed_are_signed_out()
    {
        IUser user = await Site.UserAsync("external", Constants.Security.WriterGroupKey);
        IUser other = await Site.UserAsync("internal", Constants.Security.WriterGroupKey);
        Logins.Save(user.Key, [new ExternalLogin("Removed", "c-1")]);

        Logins.PurgeLoginsForRemovedProviders(["Entra", "Google", "Other"]);

        Assert.Multiple(async () =>
        {
            Assert.That(Logins.GetExternalLogins(user.Key), Is.Empty);
            Assert.That((await Site.Get<IUserService>().GetAsync(user.Key))!.SecurityStamp, Is.Not.EqualTo(user.SecurityStamp));
            Assert.That((await Site.Get<IUserService>().GetAsync(other.Key))!.SecurityStamp, Is.EqualTo(other.SecurityStamp));
        });
    }

    [Test]
    public async Task A_second_factor_is_set_up_and_disabled()
    {
        IUser user = await Site.UserAsync("careful", Constants.Security.WriterGroupKey);

        await TwoFactor.SaveAsync(new TwoFactorLogin { UserOrMemberKey = user.Key, ProviderName = Authenticator, Secret = "shared" });
        bool enabled = await TwoFactor.IsTwoFactorEnabledAsync(user.Key);
        string? secret = await TwoFactor.GetSecretForUserAndProviderAsync(user.Key, Authenticator);
        await TwoFactor.DisableAsync(user.Key, Authenticator);

        Assert.Multiple(async () =>
        {
            Assert.That(enabled, Is.True);
            Assert.That(secret, Is.EqualTo("shared"));
            Assert.That(await TwoFactor.IsTwoFactorEnabledAsync(user.Key), Is.False);
        });
    }

    protected override Task<ManagementSite> CreateAsync() => ManagementSite.CreateAsync(services =>
        services.Configure<BackOfficeIdentityOptions>(options =>
            options.Tokens.ProviderMap[Authenticator] = new TokenProviderDescriptor(typeof(AuthenticatorTokenProvider<IUser>))
            {
                ProviderInstance = new AuthenticatorTokenProvider<IUser>(),
            }));
}
