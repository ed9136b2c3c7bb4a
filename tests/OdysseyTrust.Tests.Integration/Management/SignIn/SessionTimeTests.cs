using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Integration.Management.SignIn;

/// <summary>How long a session lasts: <c>Umbraco:CMS:Global:TimeOut</c> from the last sign of life.</summary>
public class SessionTimeTests
{
    private static readonly TimeSpan TimeOut = TimeSpan.FromMinutes(40);

    /// <summary>The client expects an access token to last for a quarter of the session.</summary>
    private static readonly TimeSpan AccessToken = TimeOut / 4;

    private static readonly TimeSpan Moment = TimeSpan.FromMinutes(1);
    private static readonly Uri CurrentUser = new("/umbraco/management/api/v1/user/current", UriKind.Relative);

    private readonly AdvancingClock _clock = new();

    private SiteApplication _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await new SiteApplication(
        new Dictionary<string, string?> { ["Umbraco:CMS:Global:TimeOut"] = TimeOut.ToString() },
        services => services.AddSingleton<TimeProvider>(_clock)).StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task The_client_should_be_told_a_quarter_of_the_session()
    {
        using BackOfficeSession session = await BackOfficeSession.SignInAsync(_site);

        using HttpResponseMessage refreshed = await session.RefreshAsync();

        JsonElement token = await refreshed.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(token.GetProperty("expires_in").GetInt32(), Is.EqualTo(AccessToken.TotalSeconds).Within(1));
    }

    [Test]
    public async Task A_session_should_go_on_for_as_long_as_it_is_refreshed_in_time()
    {
        using BackOfficeSession session = await BackOfficeSession.SignInAsync(_site);

        for (int times = 0; times < 3; times++)
        {
            _clock.Advance(TimeOut - Moment);
            Assert.That(await StatusAsync(session), Is.EqualTo(HttpStatusCode.Unauthorized), "the access token has run out");
            using HttpResponseMessage refreshed = await session.RefreshAsync();

            Assert.That(refreshed.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(await StatusAsync(session), Is.EqualTo(HttpStatusCode.OK));
        }
    }

    [Test]
    public async Task The_user_should_have_to_sign_in_again_when_the_session_has_ended()
    {
        using BackOfficeSession session = await BackOfficeSession.SignInAsync(_site);

        _clock.Advance(TimeOut + Moment);
        using HttpResponseMessage refreshed = await session.RefreshAsync();

        JsonElement problem = await refreshed.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(refreshed.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(problem.GetProperty("error").GetString(), Is.EqualTo("invalid_grant"), "the client takes it for the end, and asks to sign in");
        InvalidOperationException? refused = Assert.ThrowsAsync<InvalidOperationException>(() => session.AuthorizeAsync());
        Assert.That(refused!.Message, Does.Contain("/umbraco/login"), "the cookie of the sign-in page has run out too");
    }

    private static async Task<HttpStatusCode> StatusAsync(BackOfficeSession session)
    {
        using HttpResponseMessage response = await session.Client.GetAsync(CurrentUser);
        return response.StatusCode;
    }
}
