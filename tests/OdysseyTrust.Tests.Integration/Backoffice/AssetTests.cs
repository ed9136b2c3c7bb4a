using System.Net;
using System.Text.RegularExpressions;

namespace OdysseyTrust.Tests.Integration.Backoffice;

/// <summary>The files of the back office, over HTTP.</summary>
public partial class AssetTests
{
    private const string Fixed = "/umbraco/backoffice/css/dark.css";

    private HttpClient _client;

    [SetUp]
    public void CreateClient() => _client = BackofficeSite.CreateVisitor();

    [TearDown]
    public void DisposeClient() => _client.Dispose();

    [Test]
    public async Task Every_file_should_be_served_compressed_and_for_good_when_the_import_map_names_it()
    {
        IReadOnlyDictionary<string, string> imports = await BackofficeSite.ImportMapAsync(_client);

        List<string> wrong = [];
        foreach (string address in imports.Values.Where(address => address.StartsWith("/umbraco/", StringComparison.Ordinal)))
        {
            using HttpResponseMessage response = await GetAsync(address, "gzip, deflate, br, zstd");
            string answer = Describe(response);
            if (answer != "200 text/javascript br public, max-age=31536000, immutable Accept-Encoding nosniff")
            {
                wrong.Add($"{address}: {answer}");
            }
        }

        Assert.That(imports, Has.Count.GreaterThan(100));
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public async Task Every_file_should_be_there_when_the_page_loads_it()
    {
        string page = await _client.GetStringAsync(new Uri("/umbraco", UriKind.Relative));
        string[] addresses = [.. Loaded().Matches(page).Select(match => match.Groups[1].Value)];

        List<string> missing = [];
        foreach (string address in addresses)
        {
            using HttpResponseMessage response = await GetAsync(address, "br");
            if (response.StatusCode != HttpStatusCode.OK)
            {
                missing.Add(address);
            }
        }

        Assert.That(addresses, Has.Length.InRange(3, 12), "A style sheet, the module that starts, and what it needs: few enough to load at once.");
        Assert.That(missing, Is.Empty);
    }

    [TestCase("br", "br")]
    [TestCase("gzip", "gzip")]
    [TestCase("br;q=0, gzip", "gzip")]
    [TestCase("identity", "")]
    public async Task A_file_should_come_in_an_encoding_that_the_client_takes_when_it_says_so(string accepts, string encoding)
    {
        using HttpResponseMessage response = await GetAsync(Fixed, accepts);

        Assert.That(string.Join(',', response.Content.Headers.ContentEncoding), Is.EqualTo(encoding));
    }

    [TestCase(Fixed)]
    [TestCase("/umbraco/website/preview.js")]
    public async Task A_file_without_a_fingerprint_should_be_asked_for_again_when_the_client_has_it(string path)
    {
        using HttpResponseMessage first = await GetAsync(path, "br");
        using HttpRequestMessage again = new(HttpMethod.Get, path);
        again.Headers.Add("Accept-Encoding", "br");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using HttpResponseMessage second = await _client.SendAsync(again);

        Assert.That(first.Headers.CacheControl!.NoCache, Is.True);
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
    }

    [TestCase("/umbraco/backoffice")]
    [TestCase("/umbraco/backoffice/names/none-ABCDEFGH.js")]
    [TestCase("/umbraco/backoffice/manifest.json")]
    public async Task A_file_should_not_be_found_when_there_is_none(string address)
    {
        using HttpResponseMessage response = await GetAsync(address, "br");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private static string Describe(HttpResponseMessage response) => string.Join(
        ' ',
        (int)response.StatusCode,
        response.Content.Headers.ContentType,
        string.Join(',', response.Content.Headers.ContentEncoding),
        response.Headers.CacheControl is { } cache ? $"{(cache.Public ? "public, " : string.Empty)}max-age={cache.MaxAge?.TotalSeconds}, {string.Join(',', cache.Extensions)}" : null,
        response.Headers.Vary,
        string.Join(',', response.Headers.GetValues("X-Content-Type-Options")));

    private async Task<HttpResponseMessage> GetAsync(string address, string accepts)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        request.Headers.Add("Accept-Encoding", accepts);
        return await _client.SendAsync(request);
    }

    [GeneratedRegex("(?:href|src)=\"(/umbraco/backoffice/[^\"]+)\"")]
    private static partial Regex Loaded();
}
