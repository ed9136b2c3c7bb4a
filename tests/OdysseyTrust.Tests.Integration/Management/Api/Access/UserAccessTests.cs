using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Api.Access;

/// <summary>Those who manage users can't make themselves administrators, and can't touch those who are.</summary>
public class UserAccessTests
{
    private NodeSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await NodeSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public void Every_operation_that_changes_users_or_groups_should_be_in_the_table()
    {
        IEnumerable<ManagementOperation> changing = ManagementOperation.OfSite(_site.Services)
            .Where(operation => operation.Method != "GET" && operation.Path.Split('/')[5] is "user" or "user-group")
            .Except([.. OpenOperations.ForAnyone, .. OpenOperations.ForAnyUser]);

        Assert.That(changing, Is.EquivalentTo(UserOperations.All.Select(operation => operation.Operation).Distinct()));
    }

    [Test]
    public async Task No_administrator_should_be_changed_or_made_by_one_who_is_none()
    {
        using BackOfficeSession manager = await _site.SignInAsync("managesUsers", group => group.AddAllowedSection(Constants.Applications.Users));
        IUserService users = _site.Services.GetRequiredService<IUserService>();
        Nodes nodes = new(
            Own: users.GetByUsername("managesUsers@example.com")!.Key,
            Other: users.GetByUsername(BackOfficeUser.Administrator.Email)!.Key,
            Name: "managesUsers",
            Parent: Guid.Empty,
            Type: Guid.Empty);

        Assert.That(await NodeCalls.FindOpenAsync(manager, UserOperations.All, nodes), Is.Empty);
    }
}
