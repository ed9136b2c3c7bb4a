using System.Xml.Linq;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace OdysseyTrust.Tests.Browser.Pages;

/// <summary>What holds for each page that the sitemap lists, on a phone and on a desktop.</summary>
[TestFixture]
public sealed class EveryPageTests : VisitorTest
{
    [Test]
    public async Task No_page_should_be_wider_than_the_screen_when_it_is_opened([Values(Phone, Desktop)] int width)
    {
        List<string> wide = [];
        foreach (string path in await PathsAsync())
        {
            await VisitAsync(path, width);
            if (await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
            {
                wide.Add(path);
            }
        }

        Assert.That(wide, Is.Empty);
    }

    [Test]
    public async Task Every_page_should_be_accessible_when_it_is_checked([Values(Phone, Desktop)] int width)
    {
        List<string> violations = [];
        foreach (string path in await PathsAsync())
        {
            await VisitAsync(path, width);
            AxeResult result = await Page.RunAxe();
            violations.AddRange(result.Violations.Select(violation =>
                $"{path}: {violation.Id} ({violation.Help}) at {string.Join(", ", violation.Nodes.Select(node => node.Target))}"));
        }

        Assert.That(violations, Is.Empty);
    }

    [Test]
    public async Task No_page_should_show_tags_or_entities_when_its_text_is_read()
    {
        List<string> shown = [];
        foreach (string path in await PathsAsync())
        {
            await VisitAsync(path);
            string text = await Page.Locator("body").InnerTextAsync();
            if (text.Contains("</", StringComparison.Ordinal) || text.Contains("&#", StringComparison.Ordinal))
            {
                shown.Add(path);
            }
        }

        Assert.That(shown, Is.Empty);
    }

    [Test]
    public async Task Every_link_should_lead_somewhere_when_it_is_followed()
    {
        HashSet<string> links = [];
        foreach (string path in await PathsAsync())
        {
            await VisitAsync(path);
            links.UnionWith(await Page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('a[href]')].map(link => link.href.split('#')[0]).filter(href => href.startsWith(location.origin))"));
        }

        List<string> broken = [];
        foreach (string link in links)
        {
            IAPIResponse answer = await Page.APIRequest.GetAsync(link);
            if (!answer.Ok)
            {
                broken.Add($"{link}: {answer.Status}");
            }
        }

        Assert.That(broken, Is.Empty);
    }

    [Test]
    public async Task Nothing_should_be_asked_of_another_site_when_a_page_is_opened()
    {
        List<string> others = [];
        Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(SiteSetUp.Address.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                others.Add(request.Url);
            }
        };

        foreach (string path in await PathsAsync())
        {
            await VisitAsync(path);
        }

        Assert.That(others, Is.Empty);
    }

    private static async Task<string[]> PathsAsync()
    {
        using HttpClient visitor = SiteSetUp.Site.CreateVisitor();
        var sitemap = XDocument.Parse(await visitor.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative)));
        string[] paths = [.. sitemap.Descendants().Where(element => element.Name.LocalName == "loc").Select(loc => new Uri(loc.Value).AbsolutePath)];
        Assert.That(paths, Has.Length.GreaterThan(15), "The sitemap lists too few pages.");
        return paths;
    }
}
