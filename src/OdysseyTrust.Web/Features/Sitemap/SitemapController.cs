using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Web.Features.Site;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Web;

namespace OdysseyTrust.Web.Features.Sitemap;

/// <summary>Tells search engines which pages there are (https://www.sitemaps.org/protocol.html), and where not to look.</summary>
public sealed class SitemapController(IUmbracoContextFactory contexts, SiteContent site) : Controller
{
    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [HttpGet("/sitemap.xml")]
    public IActionResult Sitemap()
    {
        using UmbracoContextReference context = contexts.EnsureUmbracoContext();
        XElement[] pages =
        [
            .. site.All<IPublishedContent>()
                .Prepend(site.Home)
                .Where(page => page.TemplateId > 0 && !page.IsHiddenFromSearch())
                .Select(page => new XElement(
                    Namespace + "url",
                    new XElement(Namespace + "loc", site.AbsoluteUrl(page)),
                    new XElement(Namespace + "lastmod", page.UpdateDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))),
        ];
        return Content(new XDeclaration("1.0", "utf-8", null) + "\n" + new XElement(Namespace + "urlset", pages), "application/xml", Encoding.UTF8);
    }

    [HttpGet("/robots.txt")]
    public IActionResult Robots() => Content(
        $"User-agent: *\nDisallow: /search\nDisallow: /umbraco/\n\nSitemap: {Request.Scheme}://{Request.Host}/sitemap.xml\n",
        "text/plain",
        Encoding.UTF8);
}
