using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Tests.Integration.Management.Api;

/// <summary>No operation can be forgotten: each that the site has is called by nobody, and by a user who may do nothing.</summary>
public class AuthorizationTests
{
    private const string Api = "/umbraco/management/api/v1";

    /// <summary>What the back office asks before anyone has signed in, and what lets people in.</summary>
    private static readonly ManagementOperation[] ForAnyone =
    [
        new("GET", $"{Api}/server/status"),
        new("GET", $"{Api}/server/configuration"),
        new("GET", $"{Api}/manifest/manifest/public"),
        new("POST", $"{Api}/security/forgot-password"),
        new("POST", $"{Api}/security/forgot-password/reset"),
        new("POST", $"{Api}/security/forgot-password/verify"),
        new("POST", $"{Api}/user/invite/create-password"),
        new("POST", $"{Api}/user/invite/verify"),
        new("DELETE", $"{Api}/preview"),
    ];

    /// <summary>What concerns only the one who calls, or is the same for all who use the back office.</summary>
    private static readonly ManagementOperation[] ForAnyUser =
    [
        new("GET", $"{Api}/server/information"),
        new("GET", $"{Api}/server/troubleshooting"),
        new("GET", $"{Api}/manifest/manifest"),
        new("GET", $"{Api}/manifest/manifest/private"),
        new("GET", $"{Api}/culture"),
        new("GET", $"{Api}/language"),
        new("GET", $"{Api}/language/{{}}"),
        new("GET", $"{Api}/user/current"),
        new("GET", $"{Api}/security/configuration"),
        new("GET", $"{Api}/segment"),
        new("GET", $"{Api}/temporary-file/configuration"),
        new("GET", $"{Api}/temporary-file/{{}}"),
        new("POST", $"{Api}/temporary-file"),
        new("DELETE", $"{Api}/temporary-file/{{}}"),
        new("GET", $"{Api}/user/current/2fa"),
        new("GET", $"{Api}/user/current/2fa/{{}}"),
        new("POST", $"{Api}/user/current/2fa/{{}}"),
        new("DELETE", $"{Api}/user/current/2fa/{{}}"),
        new("GET", $"{Api}/user/current/configuration"),
        new("GET", $"{Api}/user/current/login-providers"),
        new("POST", $"{Api}/user/current/avatar"),
        new("DELETE", $"{Api}/user/current/avatar"),
        new("POST", $"{Api}/user/current/change-password"),
        new("PUT", $"{Api}/user/current/profile"),
        new("GET", $"{Api}/user/current/permissions"),
        new("GET", $"{Api}/user/current/permissions/document"),
        new("GET", $"{Api}/user/current/permissions/media"),
    ];

    private SiteApplication _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await new SiteApplication().StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task Every_operation_should_answer_401_when_nobody_has_signed_in()
    {
        using HttpClient visitor = _site.CreateVisitor();

        IReadOnlyList<string> open = await FindAsync(visitor, HttpStatusCode.Unauthorized, except: ForAnyone);

        Assert.That(open, Is.Empty);
    }

    [Test]
    public async Task Every_operation_should_answer_403_when_the_user_may_do_nothing()
    {
        BackOfficeUser nobody = await BackOfficeUser.CreateAsync(_site.Services, "nobody@example.com", await MakeEmptyGroupAsync());
        using BackOfficeSession session = await BackOfficeSession.SignInAsync(_site, nobody);

        IReadOnlyList<string> open = await FindAsync(session.Client, HttpStatusCode.Forbidden, except: [.. ForAnyone, .. ForAnyUser, .. Items()]);

        Assert.That(open, Is.Empty);
    }

    [Test]
    public void The_exceptions_should_all_be_operations_of_the_site()
    {
        Assert.That(ForAnyone.Concat(ForAnyUser).Except(ManagementOperation.OfSite(_site.Services)), Is.Empty);
    }

    /// <summary>What others refer to, by name: whoever edits one thing can see what it refers to.</summary>
    private IEnumerable<ManagementOperation> Items() => ManagementOperation.OfSite(_site.Services)
        .Where(operation => operation.Method == "GET" && operation.Path.StartsWith($"{Api}/item/", StringComparison.Ordinal));

    /// <summary>The operations that answer otherwise than expected, each with its answer.</summary>
    private async Task<IReadOnlyList<string>> FindAsync(HttpClient client, HttpStatusCode expected, IEnumerable<ManagementOperation> except)
    {
        List<string> found = [];
        foreach (ManagementOperation operation in ManagementOperation.OfSite(_site.Services).Except(except))
        {
            using HttpRequestMessage request = new(new HttpMethod(operation.Method), operation.Address);
            using HttpResponseMessage response = await client.SendAsync(request);
            if (response.StatusCode != expected)
            {
                found.Add($"{operation} answered {(int)response.StatusCode}");
            }
        }

        return found;
    }

    private async Task<Guid> MakeEmptyGroupAsync()
    {
        UserGroup group = new(_site.Services.GetRequiredService<IShortStringHelper>()) { Alias = "nothing", Name = "Nothing" };
        Attempt<IUserGroup, Umbraco.Cms.Core.Services.OperationStatus.UserGroupOperationStatus> made =
            await _site.Services.GetRequiredService<IUserGroupService>().CreateAsync(group, Constants.Security.SuperUserKey);
        Assert.That(made.Success, Is.True, made.Status.ToString());
        return made.Result.Key;
    }
}
