using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>The public search finds what visitors can read, at once.</summary>
public sealed class SearchTests : SiteTests
{
    [Test]
    public async Task A_page_should_be_found_as_soon_as_it_is_published()
    {
        Pages.Publish("Quokka club", introduction: "For children who like marsupials");

        Assert.That(await ReadAsync("/search/?q=marsupial"), Does.Contain("href=\"/quokka-club/\"").And.Contain("<mark>marsupials</mark>"));
    }

    [Test]
    public async Task A_draft_should_not_be_found()
    {
        Pages.Draft("Axolotl plans");

        await AssertFindsNothingAsync("axolotl");
    }

    [Test]
    public async Task A_page_should_not_be_found_once_it_is_unpublished()
    {
        IContent page = Pages.Publish("Narwhal week");

        Pages.Contents.Unpublish(page);

        await AssertFindsNothingAsync("narwhal");
    }

    [Test]
    public async Task A_page_and_those_below_it_should_not_be_found_once_it_is_trashed()
    {
        IContent page = Pages.Publish("Pangolin news");
        Pages.Publish("Pangolins in the garden", page);

        Pages.Contents.MoveToRecycleBin(page);

        await AssertFindsNothingAsync("pangolin");
    }

    [Test]
    public async Task A_page_should_be_found_by_its_new_words_once_they_are_published()
    {
        IContent page = Pages.Publish("Lemur trip");
        page.Name = "Tapir trip";

        Pages.Publish(page);

        Assert.That(await ReadAsync("/search/?q=tapir"), Does.Contain("href=\"/tapir-trip/\""));
    }

    [Test]
    public async Task A_page_should_be_found_at_its_new_address_once_it_is_moved()
    {
        IContent section = Pages.Publish("Outings");
        IContent page = Pages.Publish("Wombat walk");

        Pages.Contents.Move(page, section.Id);

        Assert.That(await ReadAsync("/search/?q=wombat"), Does.Contain("href=\"/outings/wombat-walk/\""));
    }

    [Test]
    public async Task A_page_that_is_hidden_from_search_engines_should_not_be_found()
    {
        Pages.Publish("Okapi", values: ("hideFromSearchEngines", "1"));

        await AssertFindsNothingAsync("okapi");
    }

    [TestCase("\"")]
    [TestCase("AND OR NOT")]
    [TestCase("title:[a TO z] ~ ^ * ? \\")]
    [TestCase("(((")]
    [TestCase("\u0001\u202e😀")]
    public async Task Odd_words_should_be_answered(string words)
    {
        using HttpResponseMessage answer = await VisitAsync($"/search/?q={Uri.EscapeDataString(words)}");

        Assert.That((int)answer.StatusCode, Is.EqualTo(200));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task The_index_should_be_rebuilt_when_it_is_gone_or_damaged(bool gone)
    {
        using TemporaryFolder data = new();
        await using (SiteApplication first = await new SiteApplication(dataPath: data.Path).StartAsync())
        {
            Assert.That(await SearchAsync(first, "oakwood"), Does.Contain("/our-schools/oakwood-junior-school/"));
        }

        Damage(Path.Combine(data.Path, "search"), gone);

        await using SiteApplication second = await new SiteApplication(dataPath: data.Path).StartAsync();
        Assert.That(await SearchAsync(second, "oakwood"), Does.Contain("/our-schools/oakwood-junior-school/"));
    }

    private static async Task<string> SearchAsync(SiteApplication site, string words)
    {
        using HttpClient visitor = site.CreateVisitor();
        return await visitor.GetStringAsync(new Uri($"/search/?q={words}", UriKind.Relative));
    }

    private static void Damage(string index, bool gone)
    {
        if (gone)
        {
            Directory.Delete(index, recursive: true);
            return;
        }

        foreach (string file in Directory.EnumerateFiles(index, "*", SearchOption.AllDirectories))
        {
            using FileStream stream = new(file, FileMode.Open);
            stream.SetLength(stream.Length / 2);
        }
    }

    private async Task AssertFindsNothingAsync(string words) =>
        Assert.That(await ReadAsync($"/search/?q={words}"), Does.Contain("Nothing was found"));
}
