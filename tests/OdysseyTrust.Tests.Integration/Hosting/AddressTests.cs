using System.Net;
using Umbraco.Cms.Core;

namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>The properties by which staff give a page other addresses than its name makes, and what stands where no page is.</summary>
public sealed class AddressTests : SiteTests
{
    [OneTimeSetUp]
    public async Task AddRoutingPropertiesAsync()
    {
        await Pages.AddPropertyAsync(Constants.Conventions.Content.UrlName);
        await Pages.AddPropertyAsync(Constants.Conventions.Content.UrlAlias);
    }

    [Test]
    public async Task A_page_should_have_the_address_of_its_url_name()
    {
        Pages.Publish("A very long name of a page", introduction: "Named shortly", values: (Constants.Conventions.Content.UrlName, "short"));

        Assert.That(await ReadAsync("/short/"), Does.Contain("Named shortly"));
        Assert.That(await StatusOfAsync("/a-very-long-name-of-a-page/"), Is.EqualTo(HttpStatusCode.NotFound));
    }

    [TestCase("/welcome/")]
    [TestCase("/old/welcome-page/")]
    public async Task A_page_should_answer_at_each_of_its_aliases(string alias)
    {
        Pages.Publish($"Newcomers of {alias}", introduction: $"Known as {alias.Trim('/')}", values: (Constants.Conventions.Content.UrlAlias, $"nowhere-else,{alias.Trim('/')}"));

        Assert.That(await ReadAsync(alias), Does.Contain($"Known as {alias.Trim('/')}"));
    }

    [Test]
    public async Task A_visitor_should_read_the_contents_own_words_where_there_is_no_page()
    {
        using HttpResponseMessage answer = await VisitAsync("/nothing-is-here/");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        string page = await answer.Content.ReadAsStringAsync();
        Assert.That(page, Does.Contain("We can’t find that page").Or.Contain("We can&#x2019;t find that page"));
        Assert.That(page, Does.Contain("href=\"/our-schools/\""), "it leads on");
        Assert.That(page, Does.Not.Contain("rel=\"canonical\""), "it is no page of its own");
    }

    [TestCase("/%00")]
    [TestCase("/..%2f..%2fetc/passwd")]
    [TestCase("/a%ff%fe/")]
    public async Task An_odd_address_should_not_be_an_error_of_the_site(string path) =>
        Assert.That((int)await StatusOfAsync(path), Is.InRange(400, 404));

    private async Task<HttpStatusCode> StatusOfAsync(string path)
    {
        using HttpResponseMessage answer = await VisitAsync(path);
        return answer.StatusCode;
    }
}
