using System.Net;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>Links that people have kept lead to where a page is now.</summary>
public sealed class RedirectTests : SiteTests
{
    [Test]
    public async Task The_old_address_should_redirect_when_a_page_is_renamed()
    {
        IContent page = Pages.Publish("Term dates 2025");

        Rename(page, "Term dates");

        await AssertRedirectsAsync("/term-dates-2025/", "/term-dates/");
    }

    [Test]
    public async Task The_old_addresses_should_redirect_when_a_page_above_is_renamed()
    {
        IContent section = Pages.Publish("For carers");
        Pages.Publish("School meals", section);

        Rename(Pages.Stored(section), "For families");

        await AssertRedirectsAsync("/for-carers/school-meals/", "/for-families/school-meals/");
    }

    [Test]
    public async Task The_old_address_should_redirect_when_a_page_is_moved()
    {
        IContent section = Pages.Publish("New section");
        IContent page = Pages.Publish("Moving page");

        Pages.Contents.Move(page, section.Id);

        await AssertRedirectsAsync("/moving-page/", "/new-section/moving-page/");
    }

    [Test]
    public async Task Every_old_address_should_lead_to_the_page_at_once_when_it_is_renamed_twice()
    {
        IContent page = Pages.Publish("First name");
        Rename(page, "Second name");

        Rename(page, "Third name");

        await AssertRedirectsAsync("/first-name/", "/third-name/");
        await AssertRedirectsAsync("/second-name/", "/third-name/");
    }

    [Test]
    public async Task The_page_should_be_there_when_another_takes_an_old_address()
    {
        IContent page = Pages.Publish("Open days");
        Rename(page, "Open days last year");

        Pages.Publish("Open days", introduction: "This year's open days");

        Assert.That(await ReadAsync("/open-days/"), Does.Contain("This year&#x27;s open days"));
    }

    [Test]
    public async Task The_page_should_be_there_when_it_gets_its_old_name_back()
    {
        IContent page = Pages.Publish("Uniform");
        Rename(page, "School uniform");

        Rename(page, "Uniform");

        using HttpResponseMessage answer = await VisitAsync("/uniform/");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        await AssertRedirectsAsync("/school-uniform/", "/uniform/");
    }

    [Test]
    public async Task Nothing_should_redirect_when_the_page_is_gone()
    {
        IContent page = Pages.Publish("Short-lived");
        Rename(page, "Shorter-lived");

        Pages.Contents.MoveToRecycleBin(page);

        using HttpResponseMessage answer = await VisitAsync("/short-lived/");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public void Nothing_should_be_recorded_when_a_page_keeps_its_address()
    {
        IContent page = Pages.Publish("Steady");
        page.SetValue("introduction", "Another text");

        Pages.Publish(page);

        Assert.That(Get<IRedirectUrlService>().GetContentRedirectUrls(page.Key), Is.Empty);
    }

    [TestCase("/our-schools", "/our-schools/")]
    [TestCase("/our-schools?q=1", "/our-schools/?q=1")]
    public Task A_page_should_have_one_address_when_the_slash_is_left_out(string asked, string expected) => AssertRedirectsAsync(asked, expected);

    private void Rename(IContent page, string name)
    {
        page.Name = name;
        Pages.Publish(page);
    }

    private async Task AssertRedirectsAsync(string from, string to)
    {
        using HttpResponseMessage answer = await VisitAsync(from);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MovedPermanently));
        Assert.That(answer.Headers.Location?.OriginalString, Is.EqualTo(to));
    }
}
