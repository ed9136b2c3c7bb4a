using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;

namespace OdysseyTrust.Tests.Integration.Management.Api.Users;

/// <summary>Programs that use the API with credentials of their own.</summary>
public class ProgramTests
{
    private const string Secret = "a secret that only the program knows";

    private SiteApplication _site = null!;
    private BackOfficeSession _administrator = null!;
    private Guid _program;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _site = await new SiteApplication().StartAsync();
        _administrator = await BackOfficeSession.SignInAsync(_site);
        _program = await _administrator.CreateAsync("user", new
        {
            kind = "Api",
            email = "program@example.com",
            userName = "program@example.com",
            name = "Program",
            userGroupIds = new[] { new { id = Constants.Security.EditorGroupKey } },
        });
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _administrator.Dispose();
        await _site.DisposeAsync();
    }

    [Test]
    public async Task A_program_should_use_the_api_until_its_credentials_are_deleted()
    {
        await AddAsync("reporter").ShouldBeAsync(HttpStatusCode.OK);
        string[] ids = [.. (await _administrator.GetJsonAsync($"user/{_program}/client-credentials")).EnumerateArray().Select(id => id.GetString()!)];
        Assert.That(ids, Does.Contain("umbraco-back-office-reporter"));

        using HttpResponseMessage token = await AskForTokenAsync("umbraco-back-office-reporter", Secret);
        string access = (await token.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
        using HttpClient program = _site.CreateVisitor();
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", access);
        JsonElement user = await program.GetFromJsonAsync<JsonElement>(new Uri("/umbraco/management/api/v1/user/current", UriKind.Relative));
        Assert.That(user.GetProperty("id").GetGuid(), Is.EqualTo(_program));

        await _administrator.SendAsync(HttpMethod.Delete, $"user/{_program}/client-credentials/umbraco-back-office-reporter").ShouldBeAsync(HttpStatusCode.OK);
        using HttpResponseMessage refused = await AskForTokenAsync("umbraco-back-office-reporter", Secret);
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task A_program_should_be_refused_when_its_secret_is_wrong()
    {
        await AddAsync("forgetful").ShouldBeAsync(HttpStatusCode.OK);

        using HttpResponseMessage refused = await AskForTokenAsync("umbraco-back-office-forgetful", "not the secret");

        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task A_client_id_should_be_refused_when_it_is_taken()
    {
        await AddAsync("taken").ShouldBeAsync(HttpStatusCode.OK);

        Assert.That(await AddAsync("taken").ShouldBeAsync(HttpStatusCode.BadRequest), Is.EqualTo("DuplicateClientId"));
    }

    private Task<HttpResponseMessage> AddAsync(string clientId) =>
        _administrator.SendAsync(HttpMethod.Post, $"user/{_program}/client-credentials", new { clientId, clientSecret = Secret });

    private async Task<HttpResponseMessage> AskForTokenAsync(string clientId, string secret)
    {
        using HttpClient client = _site.CreateVisitor();
        using FormUrlEncodedContent form = new([new("grant_type", "client_credentials"), new("client_id", clientId), new("client_secret", secret)]);
        return await client.PostAsync(new Uri("/umbraco/management/api/v1/security/back-office/token", UriKind.Relative), form);
    }
}
