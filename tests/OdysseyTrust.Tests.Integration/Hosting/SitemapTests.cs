using System.Xml.Linq;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>What search engines are told of the site.</summary>
public sealed class SitemapTests : SiteTests
{
    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Test]
    public async Task The_sitemap_should_name_each_page_that_visitors_can_find()
    {
        Pages.Publish("Visible");
        Pages.Publish("Hidden", values: ("hideFromSearchEngines", "1"));
        Pages.Draft("A draft");
        IContent gone = Pages.Publish("Gone");
        Pages.Contents.Unpublish(gone);

        string[] pages = await ReadSitemapAsync("/sitemap.xml");

        Assert.That(pages, Is.SupersetOf(new[] { "/", "/visible/", "/our-vision-and-culture/", "/our-schools/oakwood-junior-school/" }.Select(Absolute)));
        Assert.That(pages, Has.None.EndsWith("/hidden/").And.None.EndsWith("/a-draft/").And.None.EndsWith("/gone/"));
        Assert.That(pages, Is.Unique);
    }

    [Test]
    public async Task Each_page_of_the_sitemap_should_be_there()
    {
        foreach (string page in await ReadSitemapAsync("/sitemap.xml"))
        {
            using HttpResponseMessage answer = await VisitAsync(new Uri(page).PathAndQuery);
            Assert.That((int)answer.StatusCode, Is.EqualTo(200), page);
        }
    }

    [Test]
    public async Task Robots_should_be_led_to_the_sitemap_and_kept_from_the_back_office()
    {
        string[] lines = (await ReadAsync("/robots.txt")).Split('\n');

        Assert.That(lines, Does.Contain("Disallow: /umbraco/"));
        Assert.That(lines, Does.Contain("Disallow: /search"));
        Assert.That(lines, Does.Contain($"Sitemap: {Absolute("/sitemap.xml")}"));
    }

    private string Absolute(string path) => new Uri(Site.Address, path).AbsoluteUri;

    private async Task<string[]> ReadSitemapAsync(string path) =>
        [.. XDocument.Parse(await ReadAsync(path)).Root!.Elements(Namespace + "url").Select(page => (string)page.Element(Namespace + "loc")!)];
}
