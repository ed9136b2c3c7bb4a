using System.Net;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>Whatever the site answers, browsers are told what they may do with it.</summary>
public sealed class SecurityHeaderTests
{
    private const string Picture = "/media/abc/picture.svg";

    private SiteApplication _site;
    private HttpClient _visitor;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _site = new SiteApplication();
        string folder = Directory.CreateDirectory(Path.Combine(_site.DataPath, "media", "abc")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "picture.svg"), """<svg xmlns="http://www.w3.org/2000/svg"/>""");
        await _site.StartAsync();
        _visitor = _site.CreateVisitor();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _visitor.Dispose();
        await _site.DisposeAsync();
    }

    [TestCase("/", HttpStatusCode.OK)]
    [TestCase("/our-schools", HttpStatusCode.MovedPermanently)]
    [TestCase("/no-such-page/", HttpStatusCode.NotFound)]
    [TestCase("/css/site.css", HttpStatusCode.OK)]
    [TestCase("/sitemap.xml", HttpStatusCode.OK)]
    [TestCase(Picture, HttpStatusCode.OK)]
    [TestCase("/health/live", HttpStatusCode.OK)]
    [TestCase("/umbraco", HttpStatusCode.OK)]
    [TestCase("/umbraco/management/api/v1/no-such-operation", HttpStatusCode.NotFound)]
    public async Task The_headers_should_be_there_whatever_answers(string path, HttpStatusCode status)
    {
        using HttpResponseMessage answer = await _visitor.GetAsync(new Uri(path, UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(status));
        AssertProtected(answer);
    }

    [Test]
    public async Task The_headers_should_be_there_once_when_a_page_comes_from_the_cache()
    {
        using HttpResponseMessage rendered = await _visitor.GetAsync(new Uri("/news/", UriKind.Relative));

        using HttpResponseMessage cached = await _visitor.GetAsync(new Uri("/news/", UriKind.Relative));

        AssertProtected(cached);
        Assert.That(ContentPolicy(cached), Is.EqualTo(ContentPolicy(rendered)));
    }

    [Test]
    public async Task The_headers_should_be_there_when_the_site_is_booting()
    {
        PausedBoot boot = new();
        await using SiteApplication site = await boot.StartAsync();
        using HttpClient visitor = site.CreateVisitor();

        using HttpResponseMessage answer = await visitor.GetAsync(new Uri("/", UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(ContentPolicy(answer), Does.StartWith("default-src 'none'"));
        AssertProtected(answer);
    }

    [Test]
    public async Task A_media_file_should_be_shown_and_never_run()
    {
        using HttpResponseMessage answer = await _visitor.GetAsync(new Uri(Picture, UriKind.Relative));

        Assert.That(ContentPolicy(answer), Does.EndWith("sandbox").And.StartWith("default-src 'none'"));
    }

    [Test]
    public async Task A_page_should_run_nothing_but_the_scripts_of_this_site()
    {
        using HttpResponseMessage answer = await _visitor.GetAsync(new Uri("/", UriKind.Relative));

        Assert.That(ContentPolicy(answer), Does.Contain("default-src 'self'").And.Contain("frame-ancestors 'self'").And.Not.Contain("unsafe"));
    }

    private static void AssertProtected(HttpResponseMessage answer) => Assert.Multiple(() =>
    {
        Assert.That(Header(answer, "X-Content-Type-Options"), Is.EqualTo("nosniff"));
        Assert.That(Header(answer, "X-Frame-Options"), Is.EqualTo("SAMEORIGIN"));
        Assert.That(Header(answer, "Referrer-Policy"), Is.EqualTo("strict-origin-when-cross-origin"));
        Assert.That(Header(answer, "Cross-Origin-Resource-Policy"), Is.EqualTo("same-origin"));
        Assert.That(Header(answer, "Permissions-Policy"), Does.Contain("camera=()"));
        Assert.That(answer.Headers.Server, Is.Empty);
    });

    private static string? ContentPolicy(HttpResponseMessage answer) => Header(answer, "Content-Security-Policy");

    private static string? Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out IEnumerable<string>? values) ? values.Single() : null;
}
