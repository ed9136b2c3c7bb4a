using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using OdysseyTrust.Tests.Integration.Management.Api.Access;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Tests.Integration.Management.Api;

/// <summary>No operation can be forgotten: each that the site has is called by nobody, and by a user who may do nothing.</summary>
public class AuthorizationTests
{
    private const string Api = OpenOperations.Api;

    /// <summary>What tells open back offices of changes.</summary>
    private static readonly string[] Hubs = ["/umbraco/serverEventHub", "/umbraco/PreviewHub"];

    /// <summary>What the site has below <c>/umbraco</c> beside the API and the hubs: the client, which holds no secret, and the pages on which people sign in.</summary>
    private static readonly string[] Pages =
    [
        "/umbraco/{}",
        "/umbraco/backoffice/{}",
        "/umbraco/login",
        "/umbraco/login/code",
        "/umbraco/login/forgotten-password",
        "/umbraco/login/invitation",
        "/umbraco/login/reset-password",
        "/umbraco/login/style.css",
        "/umbraco/website/{}",
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

        IReadOnlyList<string> open = await FindAsync(visitor, HttpStatusCode.Unauthorized, except: OpenOperations.ForAnyone);

        Assert.That(open, Is.Empty);
    }

    [Test]
    [TestCaseSource(nameof(Hubs))]
    public async Task A_hub_should_answer_401_when_nobody_has_signed_in(string path)
    {
        using HttpClient visitor = _site.CreateVisitor();

        using HttpResponseMessage response = await visitor.PostAsync(new Uri($"{path}/negotiate", UriKind.Relative), content: null);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task Every_operation_should_answer_403_when_the_user_may_do_nothing()
    {
        BackOfficeUser nobody = await BackOfficeUser.CreateAsync(_site.Services, "nobody@example.com", await MakeEmptyGroupAsync());
        using BackOfficeSession session = await BackOfficeSession.SignInAsync(_site, nobody);

        IReadOnlyList<string> open = await FindAsync(
            session.Client, HttpStatusCode.Forbidden, except: [.. OpenOperations.ForAnyone, .. OpenOperations.ForAnyUser, .. Items()]);

        Assert.That(open, Is.Empty);
    }

    [Test]
    public void The_exceptions_should_all_be_operations_of_the_site()
    {
        Assert.That(OpenOperations.ForAnyone.Concat(OpenOperations.ForAnyUser).Except(ManagementOperation.All(_site.Services)), Is.Empty);
    }

    [Test]
    public void Nothing_else_should_be_below_the_back_office()
    {
        IEnumerable<string> paths = ManagementOperation.PathsBelow("/umbraco/", _site.Services)
            .Where(path => !path.StartsWith("/umbraco/management/api/", StringComparison.Ordinal) && !Hubs.Any(path.StartsWith));

        Assert.That(paths, Is.EquivalentTo(Pages));
    }

    /// <summary>What others refer to, by name: whoever edits one thing can see what it refers to.</summary>
    private IEnumerable<ManagementOperation> Items() => ManagementOperation.OfSite(_site.Services)
        .Where(operation => operation.Method == "GET" && operation.Path.StartsWith($"{Api}/item/", StringComparison.Ordinal));

    /// <summary>The operations that answer otherwise than expected, each with its answer.</summary>
    private async Task<IReadOnlyList<string>> FindAsync(HttpClient client, HttpStatusCode expected, IEnumerable<ManagementOperation> except)
    {
        List<string> found = [];
        foreach (ManagementOperation operation in ManagementOperation.All(_site.Services).Except(except))
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
