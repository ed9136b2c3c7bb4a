using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using OtpNet;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Api.Users;

/// <summary>A second factor, from setting it up to signing in with it.</summary>
public class TwoFactorTests
{
    private const string Provider = "user/current/2fa/AuthenticatorApp";

    private SiteApplication _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await new SiteApplication().StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task A_user_should_need_a_code_when_they_have_set_up_an_app()
    {
        (BackOfficeUser user, string secret) = await SetUpAsync("careful@example.com");
        using BackOfficeSession browser = BackOfficeSession.Open(_site);

        using HttpResponseMessage password = await browser.SubmitPasswordAsync(user);
        using HttpResponseMessage wrong = await browser.SubmitCodeAsync("000000");
        using HttpResponseMessage right = await browser.SubmitCodeAsync(CodeOf(secret));

        Assert.That(password.Headers.Location!.ToString(), Does.StartWith("/umbraco/login/code"));
        Assert.That(wrong.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await wrong.Content.ReadAsStringAsync(), Does.Contain("That code isn"));
        Assert.That(right.Headers.Location!.ToString(), Is.EqualTo("/umbraco"));
    }

    [Test]
    public async Task The_password_alone_should_give_no_token_when_a_code_is_needed()
    {
        (BackOfficeUser user, _) = await SetUpAsync("half-in@example.com");
        using BackOfficeSession browser = BackOfficeSession.Open(_site);
        (await browser.SubmitPasswordAsync(user)).Dispose();

        InvalidOperationException? refused = Assert.ThrowsAsync<InvalidOperationException>(() => browser.AuthorizeAsync());

        Assert.That(refused!.Message, Does.Contain("/umbraco/login"));
    }

    [Test]
    public async Task An_app_should_not_be_set_up_when_the_code_is_wrong()
    {
        BackOfficeUser user = await BackOfficeUser.CreateAsync(_site.Services, "hasty@example.com", Constants.Security.EditorGroupKey);
        using BackOfficeSession session = await BackOfficeSession.SignInAsync(_site, user);
        string secret = (await session.GetJsonAsync(Provider)).GetProperty("secret").GetString()!;

        string? status = await session.SendAsync(HttpMethod.Post, Provider, new { code = "000000", secret }).ShouldBeAsync(HttpStatusCode.BadRequest);

        Assert.That(status, Is.EqualTo("InvalidCode"));
    }

    [Test]
    public async Task An_administrator_should_take_the_app_away_when_its_user_has_lost_it()
    {
        (BackOfficeUser user, _) = await SetUpAsync("lost@example.com");
        using BackOfficeSession administrator = await BackOfficeSession.SignInAsync(_site);
        JsonElement found = await administrator.GetJsonAsync("filter/user?filter=lost@example.com");
        Guid id = found.GetProperty("items")[0].GetProperty("id").GetGuid();

        await administrator.SendAsync(HttpMethod.Delete, $"user/{id}/2fa/AuthenticatorApp").ShouldBeAsync(HttpStatusCode.OK);

        using BackOfficeSession session = await BackOfficeSession.SignInAsync(_site, user);
        JsonElement providers = await session.GetJsonAsync("user/current/2fa");
        Assert.That(providers[0].GetProperty("isEnabledOnUser").GetBoolean(), Is.False);
    }

    [Test]
    public async Task The_account_should_be_locked_when_five_codes_were_wrong()
    {
        (BackOfficeUser user, string secret) = await SetUpAsync("guessed@example.com");
        using BackOfficeSession thief = BackOfficeSession.Open(_site);
        for (int attempt = 0; attempt < 5; attempt++)
        {
            (await thief.SubmitPasswordAsync(user)).Dispose();
            (await thief.SubmitCodeAsync("000000")).Dispose();
        }

        using HttpResponseMessage right = await thief.SubmitCodeAsync(CodeOf(secret));

        Assert.That(right.StatusCode, Is.EqualTo(HttpStatusCode.OK), "the page is shown again");
        Assert.That(_site.Services.GetRequiredService<IUserService>().GetByUsername(user.Email)!.IsLockedOut, Is.True);
    }

    private static string CodeOf(string secret) => new Totp(Encoding.UTF8.GetBytes(secret)).ComputeTotp();

    private async Task<(BackOfficeUser User, string Secret)> SetUpAsync(string email)
    {
        BackOfficeUser user = await BackOfficeUser.CreateAsync(_site.Services, email, Constants.Security.EditorGroupKey);
        using BackOfficeSession session = await BackOfficeSession.SignInAsync(_site, user);
        JsonElement setup = await session.GetJsonAsync(Provider);
        string secret = setup.GetProperty("secret").GetString()!;
        Assert.That(setup.GetProperty("qrCodeSetupImageUrl").GetString(), Does.StartWith("data:image/png;base64,"));
        await session.SendAsync(HttpMethod.Post, Provider, new { code = CodeOf(secret), secret }).ShouldBeAsync(HttpStatusCode.OK);
        return (user, secret);
    }
}
