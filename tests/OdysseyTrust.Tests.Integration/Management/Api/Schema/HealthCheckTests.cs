using System.Net;
using System.Text.Json;

namespace OdysseyTrust.Tests.Integration.Management.Api.Schema;

public class HealthCheckTests : SchemaTests
{
    [Test]
    public async Task Every_check_should_give_a_result_that_says_something()
    {
        foreach (string group in await GroupsAsync())
        {
            JsonElement shown = await Administrator.GetJsonAsync($"health-check-group/{Uri.EscapeDataString(group)}");
            JsonElement result = await Administrator.PostJsonAsync($"health-check-group/{Uri.EscapeDataString(group)}/check");

            JsonElement[] checks = [.. result.GetProperty("checks").EnumerateArray()];
            Assert.That(checks.Select(Id), Is.EqualTo(shown.GetProperty("checks").EnumerateArray().Select(Id)), group);
            Assert.That(
                checks.SelectMany(check => check.GetProperty("results").EnumerateArray()).Select(one => one.GetProperty("message").GetString()),
                Is.Not.Empty.And.All.Not.Empty,
                group);
        }
    }

    [Test]
    public async Task The_groups_should_be_Umbracos()
    {
        Assert.That(await GroupsAsync(), Is.SupersetOf(new[] { "Configuration", "Data Integrity", "Live Environment", "Permissions", "Security", "Services" }));
    }

    [Test]
    public async Task A_group_or_a_check_that_is_not_there_should_be_refused()
    {
        await Administrator.GetAsync("health-check-group/none").ShouldBeAsync(HttpStatusCode.NotFound);
        await Administrator.SendAsync(HttpMethod.Post, "health-check-group/none/check").ShouldBeAsync(HttpStatusCode.NotFound);
        Assert.That(
            await Administrator.SendAsync(HttpMethod.Post, "health-check/execute-action", new { healthCheck = new { id = Guid.NewGuid() }, valueRequired = false })
                .ShouldBeAsync(HttpStatusCode.BadRequest),
            Is.EqualTo("CheckNotFound"));
    }

    private static Guid Id(JsonElement check) => check.GetProperty("id").GetGuid();

    private async Task<string[]> GroupsAsync() =>
        [.. (await Administrator.GetJsonAsync("health-check-group?skip=0&take=100")).GetProperty("items").EnumerateArray().Select(group => group.GetProperty("name").GetString()!)];
}
