using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OdysseyTrust.Tests.Browser.Pages;

/// <summary>What visitors come for.</summary>
[TestFixture]
public sealed class VisitTests : VisitorTest
{
    [Test]
    public async Task The_vision_should_be_there_word_for_word_when_its_page_is_opened()
    {
        string[] lines = File.ReadAllLines(TextFile()).Where(line => line.Length > 0).ToArray();
        await VisitAsync("/our-vision-and-culture/");
        string shown = Normal(await Page.Locator("main").InnerTextAsync());

        string[] missing = [.. lines.Where(line => !shown.Contains(Normal(line.TrimStart('-', ' ')), StringComparison.Ordinal))];

        Assert.That(missing, Is.Empty);
    }

    [Test]
    public async Task All_eight_schools_should_have_a_page_when_a_parent_looks_for_theirs()
    {
        await VisitAsync("/our-schools/", Phone);
        ILocator schools = Page.Locator("main a[href^='/our-schools/']");
        string[] paths = [.. (await schools.EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))")).Distinct()];

        Assert.That(paths, Has.Length.EqualTo(8));
        foreach (string path in paths)
        {
            IResponse answer = await VisitAsync(path, Phone);
            Assert.That(answer.Status, Is.EqualTo((int)HttpStatusCode.OK), path);
        }
    }

    [Test]
    public async Task A_school_should_be_found_when_its_name_is_searched_from_any_page()
    {
        await VisitAsync("/", Phone);
        await Page.GetByRole(AriaRole.Searchbox).First.FillAsync("cherry trees");
        await Page.Keyboard.PressAsync("Enter");

        await Expect(Page).ToHaveURLAsync(new Regex("/search/?\\?q=cherry"));
        await Expect(Page.Locator("main ol li, main ul li").First).ToContainTextAsync("Cherry Tree Hill Primary School");
    }

    [TestCase("/search")]
    [TestCase("/search?q=")]
    [TestCase("/search?q=zzyzx")]
    public async Task The_search_should_say_what_to_do_when_there_is_nothing_to_show(string path)
    {
        IResponse answer = await VisitAsync(path);

        Assert.That(answer.Status, Is.EqualTo((int)HttpStatusCode.OK));
        await Expect(Page.Locator("main")).ToContainTextAsync(new Regex("search|words|found", RegexOptions.IgnoreCase));
    }

    [Test]
    public async Task A_page_should_say_so_when_it_is_not_there()
    {
        IResponse answer = await VisitAsync("/no-such-page/");

        Assert.That(answer.Status, Is.EqualTo((int)HttpStatusCode.NotFound));
        await Expect(Page.Locator("h1")).ToHaveTextAsync(new Regex("not found|find", RegexOptions.IgnoreCase));
        ForgetErrors();
    }

    [Test]
    public async Task The_content_should_be_reached_at_once_when_the_skip_link_is_used()
    {
        await VisitAsync("/");
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Enter");

        string focus = await Page.EvaluateAsync<string>("location.hash.slice(1) && document.getElementById(location.hash.slice(1)).tagName");

        Assert.That(focus, Is.EqualTo("MAIN"));
    }

    private static string Normal(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string TextFile() => Path.Combine(AppContext.BaseDirectory, "Pages", "our-vision-and-culture.txt");
}
