using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.SignIn;

/// <summary>Tokens for the back office: by code and PKCE, kept in cookies.</summary>
public class TokenTests
{
    private const string AccessCookie = "__Host-umbAccessToken";
    private const string RefreshCookie = "__Host-umbRefreshToken";

    private static readonly Uri CurrentUser = new("/umbraco/management/api/v1/user/current", UriKind.Relative);

    private SiteApplication _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await new SiteApplication().StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task The_api_should_know_who_calls_when_they_have_signed_in()
    {
        using BackOfficeSession session = await BackOfficeSession.SignInAsync(_site);

        JsonElement user = await session.Client.GetFromJsonAsync<JsonElement>(CurrentUser);

        Assert.That(user.GetProperty("email").GetString(), Is.EqualTo(BackOfficeUser.Administrator.Email));
        Assert.That(user.GetProperty("isAdmin").GetBoolean(), Is.True);
    }

    [Test]
    public async Task The_api_should_answer_401_when_nobody_has_signed_in()
    {
        using HttpClient visitor = _site.CreateVisitor();

        using HttpResponseMessage response = await visitor.GetAsync(CurrentUser);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task The_client_should_see_no_token_when_it_gets_one()
    {
        using BackOfficeSession session = BackOfficeSession.Open(_site);
        (await session.SubmitPasswordAsync(BackOfficeUser.Administrator)).Dispose();

        using HttpResponseMessage response = await session.AuthorizeAsync();

        string[] cookies = [.. response.Headers.GetValues("Set-Cookie")];
        JsonElement body = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(body.GetProperty("access_token").GetString(), Is.EqualTo("[redacted]"));
        Assert.That(body.GetProperty("refresh_token").GetString(), Is.EqualTo("[redacted]"));
        Assert.That(body.GetProperty("expires_in").GetInt32(), Is.GreaterThan(0));
        foreach (string name in new[] { AccessCookie, RefreshCookie })
        {
            string cookie = cookies.Single(candidate => candidate.StartsWith(name, StringComparison.Ordinal)).ToLowerInvariant();
            Assert.That(cookie, Does.Contain("httponly").And.Contain("secure").And.Contain("samesite=strict").And.Contain("path=/"));
        }
    }

    [Test]
    public async Task The_tokens_should_change_when_they_are_refreshed()
    {
        using BackOfficeSession session = await BackOfficeSession.SignInAsync(_site);
        string? before = session.FindCookie(AccessCookie);

        using HttpResponseMessage response = await session.RefreshAsync();

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(session.FindCookie(AccessCookie), Is.Not.Null.And.Not.EqualTo(before));
        using HttpResponseMessage call = await session.Client.GetAsync(CurrentUser);
        Assert.That(call.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_refresh_should_be_refused_for_good_when_there_is_no_session()
    {
        using BackOfficeSession session = BackOfficeSession.Open(_site);

        using HttpResponseMessage response = await session.RefreshAsync();

        JsonElement body = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(body.GetProperty("error").GetString(), Is.EqualTo("invalid_grant"));
    }

    [Test]
    public async Task The_tokens_should_be_of_no_more_use_when_they_are_revoked()
    {
        using BackOfficeSession session = await BackOfficeSession.SignInAsync(_site);
        using BackOfficeSession thief = BackOfficeSession.Open(_site);
        thief.Client.DefaultRequestHeaders.Authorization = new("Bearer", session.FindCookie(AccessCookie));

        using HttpResponseMessage before = await thief.Client.GetAsync(CurrentUser);
        using HttpResponseMessage revoked = await session.RevokeAsync();
        using HttpResponseMessage after = await thief.Client.GetAsync(CurrentUser);

        Assert.That(before.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(revoked.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(after.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(session.FindCookie(AccessCookie), Is.Null);
    }

    [Test]
    public async Task A_token_should_end_when_its_user_is_disabled()
    {
        BackOfficeUser editor = await BackOfficeUser.CreateAsync(_site.Services, "leaver@example.com", Constants.Security.EditorGroupKey);
        using BackOfficeSession session = await BackOfficeSession.SignInAsync(_site, editor);
        IUserService users = _site.Services.GetRequiredService<IUserService>();

        await users.DisableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { users.GetByUsername(editor.Email)!.Key });
        using HttpResponseMessage response = await session.Client.GetAsync(CurrentUser);
        using HttpResponseMessage refreshed = await session.RefreshAsync();

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(refreshed.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Signing_out_should_end_the_session_and_lead_back()
    {
        using BackOfficeSession session = await BackOfficeSession.SignInAsync(_site);

        using HttpResponseMessage response = await SignOutAsync(session, new Uri(_site.Address, "/umbraco/logout"));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(response.Headers.Location, Is.EqualTo(new Uri(_site.Address, "/umbraco/logout")));
        Assert.That(session.FindCookie(AccessCookie), Is.Null);
        Assert.That(session.FindCookie(RefreshCookie), Is.Null);
        InvalidOperationException? refused = Assert.ThrowsAsync<InvalidOperationException>(() => session.AuthorizeAsync());
        Assert.That(refused!.Message, Does.Contain("/umbraco/login"));
    }

    [Test]
    public async Task Signing_out_should_lead_nowhere_else()
    {
        using BackOfficeSession session = await BackOfficeSession.SignInAsync(_site);

        using HttpResponseMessage response = await SignOutAsync(session, new Uri("https://evil.example/umbraco/logout"));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(response.Headers.Location, Is.Null);
    }

    [TestCase("https://evil.example/umbraco/oauth_complete")]
    [TestCase("/umbraco/section/content")]
    public async Task A_code_should_be_refused_when_it_would_go_elsewhere(string redirect)
    {
        using BackOfficeSession session = await BackOfficeSession.SignInAsync(_site);
        string target = Uri.EscapeDataString(new Uri(_site.Address, redirect).ToString());

        using HttpResponseMessage response = await session.Client.GetAsync(new Uri(
            $"/umbraco/management/api/v1/security/back-office/authorize?client_id=umbraco-back-office&response_type=code&scope=offline_access&code_challenge=abc&code_challenge_method=S256&redirect_uri={target}",
            UriKind.Relative));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(response.Headers.Location, Is.Null);
    }

    private static Task<HttpResponseMessage> SignOutAsync(BackOfficeSession session, Uri target) => session.Client.GetAsync(new Uri(
        $"/umbraco/management/api/v1/security/back-office/signout?post_logout_redirect_uri={Uri.EscapeDataString(target.ToString())}", UriKind.Relative));
}
