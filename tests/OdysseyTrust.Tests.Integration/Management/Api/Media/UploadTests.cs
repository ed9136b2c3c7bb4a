using System.Net;
using System.Text.Json;
using NetVips;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;

namespace OdysseyTrust.Tests.Integration.Management.Api.Media;

/// <summary>What the site says to a file that it does not want, and what it makes of one that it wants in part.</summary>
public sealed class UploadTests
{
    private const int LimitKilobytes = 512;

    private SiteApplication _site = null!;
    private BackOfficeSession _administrator = null!;
    private MediaLibrary _library = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _site = await new SiteApplication(new Dictionary<string, string?> { ["Umbraco:CMS:Runtime:MaxRequestLength"] = $"{LimitKilobytes}" }).StartAsync();
        _administrator = await BackOfficeSession.SignInAsync(_site);
        _library = new MediaLibrary(_administrator);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _administrator.Dispose();
        await _site.DisposeAsync();
    }

    [TestCase("sports day.jpg", "alert(1)", "UploadBlocked", "is not a JPEG picture")]
    [TestCase("hall.png", "<html><script>alert(1)</script>", "UploadBlocked", "is not a PNG picture")]
    [TestCase("dates.txt", "<!doctype html><script>alert(1)</script>", "UploadBlocked", "is a web page")]
    [TestCase("page.html", "<p>Hi</p>", "FileExtensionNotAllowed", "Save it as another kind")]
    [TestCase("setup.exe", "MZ", "FileExtensionNotAllowed", "Save it as another kind")]
    [TestCase("nothing", "text", "FileExtensionNotAllowed", "Save it as another kind")]
    public async Task A_file_should_be_refused_by_its_name_with_the_way_out_when_it_is_not_wanted(string fileName, string text, string status, string reason)
    {
        using HttpResponseMessage response = await _library.UploadAsync(Guid.NewGuid(), fileName, text);

        JsonElement problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(problem.GetProperty("operationStatus").GetString(), Is.EqualTo(status));
            Assert.That(problem.GetProperty("title").GetString(), Does.Contain($"‘{fileName}’").And.Contain(reason));
        }
    }

    [Test]
    public async Task A_file_should_be_refused_with_the_limit_when_it_is_over_it()
    {
        using HttpResponseMessage response = await _library.UploadAsync(Guid.NewGuid(), "film.txt", new string('a', (LimitKilobytes + 128) * 1024));

        JsonElement problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That(problem.GetProperty("title").GetString(), Does.Contain($"{LimitKilobytes * 1024} bytes"));
    }

    [Test]
    public async Task The_client_should_know_what_may_be_uploaded()
    {
        JsonElement configuration = await _administrator.GetJsonAsync("temporary-file/configuration");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(configuration.GetProperty("maxFileSize").GetInt64(), Is.EqualTo(LimitKilobytes));
            Assert.That(configuration.GetProperty("allowedUploadedFileExtensions").EnumerateArray().Select(extension => extension.GetString()), Does.Contain("svg").And.Not.Contain("html"));
        }
    }

    [Test]
    public async Task A_drawing_should_run_nothing_when_it_is_served()
    {
        byte[] drawing = """<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3" onload="alert(1)"><script>alert(1)</script><rect width="4" height="3"/></svg>"""u8.ToArray();

        Guid id = await _library.CreateAsync(Constants.MediaTypes.Guids.SvgGuid, "Mark", "mark.svg", drawing);

        using HttpClient visitor = _site.CreateVisitor();
        using HttpResponseMessage served = await visitor.GetAsync(await _library.UrlOfAsync(id));
        string content = await served.Content.ReadAsStringAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(served.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(content, Does.Contain("<rect").And.Not.Contain("script").And.Not.Contain("onload"));
            Assert.That(served.Content.Headers.ContentType!.MediaType, Is.EqualTo("image/svg+xml"));
            Assert.That(served.Headers.GetValues("Content-Security-Policy").Single(), Does.Contain("default-src 'none'").And.Contain("sandbox"));
            Assert.That(served.Headers.GetValues("X-Content-Type-Options").Single(), Is.EqualTo("nosniff"));
            Assert.That(served.Content.Headers.ContentDisposition!.DispositionType, Is.EqualTo("attachment"));
        }
    }

    [Test]
    public async Task A_picture_should_open_in_the_browser_when_it_is_served()
    {
        using Image image = Image.Black(32, 20, bands: 3);

        Guid id = await _library.CreateAsync(Constants.MediaTypes.Guids.ImageGuid, "Hall", "photos/Hall.deleted.png", image.WriteToBuffer(".png"));

        Uri url = await _library.UrlOfAsync(id);
        using HttpClient visitor = _site.CreateVisitor();
        using HttpResponseMessage served = await visitor.GetAsync(url);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(url.ToString(), Does.EndWith("/hall.png"));
            Assert.That(served.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(served.Content.Headers.ContentDisposition, Is.Null);
        }
    }
}
