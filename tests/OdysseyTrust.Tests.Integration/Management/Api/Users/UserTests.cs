using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Api.Users;

/// <summary>Managing users.</summary>
public class UserTests
{
    private SiteApplication _site = null!;
    private BackOfficeSession _administrator = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _site = await new SiteApplication().StartAsync();
        _administrator = await BackOfficeSession.SignInAsync(_site);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _administrator.Dispose();
        await _site.DisposeAsync();
    }

    [Test]
    public async Task A_user_should_be_read_as_they_were_made()
    {
        Guid id = await CreateAsync("made@example.com");

        JsonElement user = await _administrator.GetJsonAsync($"user/{id}");

        Assert.That(user.GetProperty("email").GetString(), Is.EqualTo("made@example.com"));
        Assert.That(user.GetProperty("state").GetString(), Is.EqualTo("Inactive"));
        Assert.That(user.GetProperty("kind").GetString(), Is.EqualTo("Default"));
        Assert.That(user.GetProperty("userGroupIds")[0].GetProperty("id").GetGuid(), Is.EqualTo(Constants.Security.EditorGroupKey));
    }

    [Test]
    public async Task A_user_should_be_refused_when_their_address_is_taken()
    {
        await CreateAsync("twice@example.com");

        string? status = await _administrator.SendAsync(HttpMethod.Post, "user", NewUser("twice@example.com")).ShouldBeAsync(HttpStatusCode.BadRequest);

        Assert.That(status, Is.EqualTo("DuplicateUserName").Or.EqualTo("DuplicateEmail"));
    }

    [Test]
    public async Task A_user_should_be_found_when_a_part_of_their_name_is_looked_for()
    {
        Guid id = await CreateAsync("findable@example.com");

        JsonElement found = await _administrator.GetJsonAsync("filter/user?filter=indab&skip=0&take=10");

        Assert.That(found.GetProperty("total").GetInt32(), Is.EqualTo(1));
        Assert.That(found.GetProperty("items")[0].GetProperty("id").GetGuid(), Is.EqualTo(id));
    }

    [Test]
    public async Task A_user_should_start_where_they_are_told_to()
    {
        Guid id = await CreateAsync("limited@example.com");
        Guid home = _site.Services.GetRequiredService<IContentService>().GetRootContent().First().Key;

        await _administrator.SendAsync(HttpMethod.Put, $"user/{id}", Update("limited@example.com", "Limited", home)).ShouldBeAsync(HttpStatusCode.OK);

        JsonElement user = await _administrator.GetJsonAsync($"user/{id}");
        Assert.That(user.GetProperty("name").GetString(), Is.EqualTo("Limited"));
        Assert.That(user.GetProperty("documentStartNodeIds")[0].GetProperty("id").GetGuid(), Is.EqualTo(home));
        JsonElement nodes = await _administrator.GetJsonAsync($"user/{id}/calculate-start-nodes");
        Assert.That(nodes.GetProperty("documentStartNodeIds")[0].GetProperty("id").GetGuid(), Is.EqualTo(home));
        Assert.That(nodes.GetProperty("hasDocumentRootAccess").GetBoolean(), Is.False);
    }

    [Test]
    public async Task A_user_should_be_kept_out_and_let_in_again()
    {
        Guid id = await CreateAsync("comes-and-goes@example.com");
        object body = new { userIds = new[] { new { id } } };

        await _administrator.SendAsync(HttpMethod.Post, "user/disable", body).ShouldBeAsync(HttpStatusCode.OK);
        string? disabled = (await _administrator.GetJsonAsync($"user/{id}")).GetProperty("state").GetString();
        await _administrator.SendAsync(HttpMethod.Post, "user/enable", body).ShouldBeAsync(HttpStatusCode.OK);
        string? enabled = (await _administrator.GetJsonAsync($"user/{id}")).GetProperty("state").GetString();

        Assert.That(disabled, Is.EqualTo("Disabled"));
        Assert.That(enabled, Is.EqualTo("Inactive"));
    }

    [Test]
    public async Task A_password_that_is_made_up_should_let_its_user_in()
    {
        Guid id = await CreateAsync("forgot@example.com");

        JsonElement body = await _administrator.PostJsonAsync($"user/{id}/reset-password");

        BackOfficeUser user = new("forgot@example.com", body.GetProperty("resetPassword").GetString()!);
        using BackOfficeSession session = await BackOfficeSession.SignInAsync(_site, user);
        JsonElement current = await session.GetJsonAsync("user/current");
        Assert.That(current.GetProperty("id").GetGuid(), Is.EqualTo(id));
    }

    [Test]
    public async Task A_short_password_should_be_refused_with_the_reason()
    {
        Guid id = await CreateAsync("short@example.com");

        using HttpResponseMessage response = await _administrator.SendAsync(HttpMethod.Post, $"user/{id}/change-password", new { newPassword = "short" });

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("at least 10 characters"));
    }

    [Test]
    public async Task Another_user_s_password_should_end_their_sessions_when_it_is_changed()
    {
        BackOfficeUser editor = await BackOfficeUser.CreateAsync(_site.Services, "hacked@example.com", Constants.Security.EditorGroupKey);
        using BackOfficeSession session = await BackOfficeSession.SignInAsync(_site, editor);
        Guid id = (await session.GetJsonAsync("user/current")).GetProperty("id").GetGuid();

        await _administrator.SendAsync(HttpMethod.Post, $"user/{id}/change-password", new { newPassword = "another long password" }).ShouldBeAsync(HttpStatusCode.OK);

        await session.GetAsync("user/current").ShouldBeAsync(HttpStatusCode.Unauthorized);
    }

    [Test]
    public async Task An_administrator_should_not_be_changed_by_somebody_who_is_none()
    {
        Guid group = await _administrator.CreateAsync("user-group", UserGroupTests.NewGroup("userManagers", "Umb.Section.Users"));
        BackOfficeUser manager = await BackOfficeUser.CreateAsync(_site.Services, "manager@example.com", group);
        using BackOfficeSession session = await BackOfficeSession.SignInAsync(_site, manager);

        await session.SendAsync(HttpMethod.Post, $"user/{Constants.Security.SuperUserKey}/change-password", new { newPassword = "a stolen password" })
            .ShouldBeAsync(HttpStatusCode.Forbidden);
    }

    [Test]
    public async Task A_user_should_be_missing_when_there_is_none()
    {
        await _administrator.GetAsync($"user/{Guid.NewGuid()}").ShouldBeAsync(HttpStatusCode.NotFound);
    }

    private static object NewUser(string email) => new
    {
        kind = "Default",
        email,
        userName = email,
        name = email,
        userGroupIds = new[] { new { id = Constants.Security.EditorGroupKey } },
    };

    private static object Update(string email, string name, Guid startNode) => new
    {
        email,
        userName = email,
        name,
        languageIsoCode = "en",
        userGroupIds = new[] { new { id = Constants.Security.EditorGroupKey } },
        documentStartNodeIds = new[] { new { id = startNode } },
        hasDocumentRootAccess = false,
        mediaStartNodeIds = Array.Empty<object>(),
        hasMediaRootAccess = false,
        elementStartNodeIds = Array.Empty<object>(),
        hasElementRootAccess = false,
    };

    private Task<Guid> CreateAsync(string email) => _administrator.CreateAsync("user", NewUser(email));
}
