using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Api.Users;

/// <summary>Managing user groups.</summary>
public class UserGroupTests
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
    public async Task A_group_should_be_read_as_it_was_made()
    {
        Guid home = _site.Services.GetRequiredService<IContentService>().GetRootContent().First().Key;

        Guid id = await _administrator.CreateAsync("user-group", NewGroup("readAsMade", "Umb.Section.Content", home));

        JsonElement group = await _administrator.GetJsonAsync($"user-group/{id}");
        Assert.That(group.GetProperty("alias").GetString(), Is.EqualTo("readAsMade"));
        Assert.That(group.GetProperty("sections")[0].GetString(), Is.EqualTo("Umb.Section.Content"));
        Assert.That(group.GetProperty("documentStartNode").GetProperty("id").GetGuid(), Is.EqualTo(home));
        Assert.That(group.GetProperty("mediaRootAccess").GetBoolean(), Is.True);
        Assert.That(group.GetProperty("isDeletable").GetBoolean(), Is.True);
        JsonElement permission = group.GetProperty("permissions")[0];
        Assert.That(permission.GetProperty("$type").GetString(), Is.EqualTo("DocumentPermissionPresentationModel"));
        Assert.That(permission.GetProperty("document").GetProperty("id").GetGuid(), Is.EqualTo(home));
        Assert.That(permission.GetProperty("verbs")[0].GetString(), Is.EqualTo("Umb.Document.Read"));
    }

    [Test]
    public async Task A_group_should_change_when_it_is_updated()
    {
        Guid id = await _administrator.CreateAsync("user-group", NewGroup("changes", "Umb.Section.Content"));

        await _administrator.SendAsync(HttpMethod.Put, $"user-group/{id}", NewGroup("changes", "Umb.Section.Media")).ShouldBeAsync(HttpStatusCode.OK);

        JsonElement group = await _administrator.GetJsonAsync($"user-group/{id}");
        Assert.That(group.GetProperty("sections").EnumerateArray().Select(section => section.GetString()), Is.EqualTo(new[] { "Umb.Section.Media" }));
    }

    [Test]
    public async Task A_user_should_be_in_a_group_until_they_are_taken_out()
    {
        Guid id = await _administrator.CreateAsync("user-group", NewGroup("inAndOut", "Umb.Section.Content"));
        BackOfficeUser editor = await BackOfficeUser.CreateAsync(_site.Services, "in-and-out@example.com", Constants.Security.EditorGroupKey);
        Guid user = _site.Services.GetRequiredService<IUserService>().GetByUsername(editor.Email)!.Key;
        object[] users = [new { id = user }];

        await _administrator.SendAsync(HttpMethod.Post, $"user-group/{id}/users", users).ShouldBeAsync(HttpStatusCode.OK);
        Guid[] added = await GroupsOfAsync(user);
        await _administrator.SendAsync(HttpMethod.Delete, $"user-group/{id}/users", users).ShouldBeAsync(HttpStatusCode.OK);
        Guid[] removed = await GroupsOfAsync(user);

        Assert.That(added, Does.Contain(id));
        Assert.That(removed, Does.Not.Contain(id));
    }

    [Test]
    public async Task A_group_should_be_refused_when_its_alias_is_taken()
    {
        await _administrator.CreateAsync("user-group", NewGroup("taken", "Umb.Section.Content"));

        string? status = await _administrator.SendAsync(HttpMethod.Post, "user-group", NewGroup("taken", "Umb.Section.Content")).ShouldBeAsync(HttpStatusCode.BadRequest);

        Assert.That(status, Is.EqualTo("DuplicateAlias"));
    }

    [Test]
    public async Task The_administrators_should_stay_when_they_are_to_be_deleted()
    {
        string? status = await _administrator.SendAsync(HttpMethod.Delete, $"user-group/{Constants.Security.AdminGroupKey}").ShouldBeAsync(HttpStatusCode.BadRequest);

        Assert.That(status, Is.EqualTo("CanNotDeleteIsSystemUserGroup"));
    }

    internal static object NewGroup(string alias, string section, Guid? startNode = null) => new
    {
        name = alias,
        alias,
        sections = new[] { section },
        languages = Array.Empty<string>(),
        hasAccessToAllLanguages = true,
        documentStartNode = startNode is { } key ? new { id = key } : null,
        documentRootAccess = startNode is null,
        mediaRootAccess = true,
        elementRootAccess = false,
        fallbackPermissions = new[] { "Umb.Document.Read" },
        permissions = startNode is { } node
            ? new Dictionary<string, object>[]
            {
                new() { ["$type"] = "DocumentPermissionPresentationModel", ["document"] = new { id = node }, ["verbs"] = new[] { "Umb.Document.Read" } },
            }
            : [],
    };

    private async Task<Guid[]> GroupsOfAsync(Guid user) =>
        [.. (await _administrator.GetJsonAsync($"user/{user}")).GetProperty("userGroupIds").EnumerateArray().Select(group => group.GetProperty("id").GetGuid())];
}
