using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Integration.Management.Api;

/// <summary>The description of the Management API.</summary>
public class OpenApiTests
{
    private const string Api = "/umbraco/management/api/v1";

    private static readonly Uri Address = new("/umbraco/openapi/management.json", UriKind.Relative);

    private SiteApplication _site = null!;
    private JsonElement _document;

    /// <summary>All operations with what is said of them.</summary>
    private Dictionary<ManagementOperation, JsonElement> Operations => _document.GetProperty("paths").EnumerateObject()
        .SelectMany(path => path.Value.EnumerateObject().Select(operation => (path.Name, Operation: operation)))
        .ToDictionary(entry => ManagementOperation.Of(entry.Operation.Name.ToUpperInvariant(), entry.Name), entry => entry.Operation.Value);

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _site = await new SiteApplication(new Dictionary<string, string?> { [WebHostDefaults.EnvironmentKey] = Environments.Staging }).StartAsync();
        using HttpClient visitor = _site.CreateVisitor();
        _document = JsonDocument.Parse(await visitor.GetStringAsync(Address)).RootElement;
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public void Every_operation_of_the_site_should_be_described_under_the_name_that_Umbraco_gives_it()
    {
        IReadOnlyDictionary<ManagementOperation, string> official = ManagementOperation.OfficialIds();
        Dictionary<ManagementOperation, string?> described = Operations.ToDictionary(entry => entry.Key, entry => entry.Value.GetProperty("operationId").GetString());

        Assert.Multiple(() =>
        {
            Assert.That(described.Keys, Is.EquivalentTo(ManagementOperation.OfSite(_site.Services)));
            Assert.That(
                described
                    .Where(entry => !string.Equals(official[entry.Key], entry.Value, StringComparison.OrdinalIgnoreCase))
                    .Select(entry => $"{entry.Value} should be {official[entry.Key]}"),
                Is.Empty);
            Assert.That(described[new("GET", $"{Api}/data-type/{{}}")], Is.EqualTo("GetDataTypeById"));
        });
    }

    [Test]
    public void It_should_say_who_is_answered()
    {
        JsonElement forUsers = Operations[new("GET", $"{Api}/language")];
        JsonElement forAnyone = Operations[new("GET", $"{Api}/server/status")];
        JsonElement scheme = _document.GetProperty("components").GetProperty("securitySchemes").EnumerateObject().Single().Value;

        Assert.Multiple(() =>
        {
            Assert.That(forUsers.GetProperty("security").GetArrayLength(), Is.EqualTo(1));
            Assert.That(forUsers.GetProperty("responses").EnumerateObject().Select(response => response.Name), Is.SupersetOf(new[] { "200", "401", "403" }));
            Assert.That(forAnyone.TryGetProperty("security", out _), Is.False);
            Assert.That(
                scheme.GetProperty("flows").GetProperty("authorizationCode").GetProperty("tokenUrl").GetString(),
                Does.EndWith("/security/back-office/token"));
        });
    }

    [Test]
    public void Values_should_be_described_as_they_are_sent()
    {
        JsonElement schemas = _document.GetProperty("components").GetProperty("schemas");
        JsonElement levels = schemas.GetProperty("LogLevel").GetProperty("enum");
        JsonElement count = schemas.GetProperty("PagedResponseOfSavedLogSearch").GetProperty("properties").GetProperty("total");
        JsonElement created = Operations[new("POST", $"{Api}/log-viewer/saved-search")].GetProperty("responses");

        Assert.Multiple(() =>
        {
            Assert.That(levels.EnumerateArray().Select(value => value.ToString()), Does.Contain("Warning"));
            Assert.That(count.GetProperty("type").GetString(), Is.EqualTo("integer"));
            Assert.That(created.EnumerateObject().Select(response => response.Name), Does.Contain("2XX").And.Not.Contain("200"));
        });
    }

    [Test]
    public async Task It_should_not_be_found_when_the_site_is_in_production()
    {
        await using SiteApplication site = await new SiteApplication().StartAsync();
        using HttpClient visitor = site.CreateVisitor();

        using HttpResponseMessage answer = await visitor.GetAsync(Address);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }
}
