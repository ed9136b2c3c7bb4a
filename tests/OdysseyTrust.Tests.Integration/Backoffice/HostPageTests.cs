using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace OdysseyTrust.Tests.Integration.Backoffice;

/// <summary>The page that the back office runs in.</summary>
public class HostPageTests
{
    private HttpClient _client;

    [SetUp]
    public void CreateClient() => _client = BackofficeSite.CreateVisitor();

    [TearDown]
    public void DisposeClient() => _client.Dispose();

    [TestCase("/umbraco")]
    [TestCase("/umbraco/")]
    [TestCase("/umbraco/oauth_complete?code=1&state=2")]
    [TestCase("/umbraco/section/content/workspace/document/edit/0b6d0a1c-7a3d-4a0e-8a53-0f0c7e7bfa21/en-GB/view/content")]
    public async Task The_page_should_answer_when_an_address_is_the_clients(string address)
    {
        using HttpResponseMessage response = await _client.GetAsync(new Uri(address, UriKind.Relative));

        string page = await response.Content.ReadAsStringAsync();
        Assert.Multiple(() =>
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(response.Content.Headers.ContentType!.ToString(), Is.EqualTo("text/html; charset=utf-8"));
            Assert.That(response.Headers.CacheControl!.NoCache, Is.True);
            Assert.That(page, Does.Contain("<base href=\"/umbraco/\">"));
            Assert.That(page, Does.Contain("<umb-app backoffice-path=\"/umbraco\">"));
        });
    }

    [TestCase("/umbraco/login")]
    [TestCase("/umbraco/management/api/v1/none")]
    [TestCase("/umbraco/serverEventHub")]
    [TestCase("/umbraco/PreviewHub")]
    public async Task The_page_should_not_answer_when_an_address_is_the_servers(string address)
    {
        using HttpResponseMessage response = await _client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.That(await response.Content.ReadAsStringAsync(), Does.Not.Contain("<umb-app"));
    }

    [Test]
    public async Task The_policy_should_allow_the_import_map_and_no_other_script_when_the_page_is_served()
    {
        using HttpResponseMessage response = await _client.GetAsync(new Uri("/umbraco/section/content/a/b", UriKind.Relative));

        string map = BackofficeSite.ImportMap(await response.Content.ReadAsStringAsync());
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(map)));
        string policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.That(policy, Does.Contain($"script-src 'self' 'sha256-{hash}';"));
    }

    [Test]
    public async Task The_import_map_should_have_an_extensions_names_when_it_lies_in_App_Plugins()
    {
        IReadOnlyDictionary<string, string> imports = await BackofficeSite.ImportMapAsync(_client);

        Assert.That(imports["colours"], Is.EqualTo("/App_Plugins/Colours/index.js"));
        Assert.That(await _client.GetStringAsync(new Uri(imports["colours"], UriKind.Relative)), Does.Contain("colours"));
    }
}
