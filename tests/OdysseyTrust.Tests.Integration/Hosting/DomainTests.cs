using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>A second site in another language, at a host of its own.</summary>
public sealed class DomainTests : SiteTests
{
    private const string Host = "cymru.example";
    private const string Culture = "cy-GB";

    private IContent _home = null!;

    [OneTimeSetUp]
    public async Task AddSecondSiteAsync()
    {
        await Get<ILanguageService>().CreateAsync(new Language(Culture, CultureInfo.GetCultureInfo(Culture).EnglishName), Constants.Security.SuperUserKey);
        _home = Pages.Contents.Create("Cartref", Constants.System.Root, "home");
        Pages.Publish(_home);
        Pages.Publish("Croeso", _home, "Croeso i'n hysgolion");
        var updated = await Get<IDomainService>().UpdateDomainsAsync(
            _home.Key,
            new DomainsUpdateModel { Domains = [new DomainModel { DomainName = Host, IsoCode = Culture }] });
        Assert.That(updated.Success, Is.True, updated.Status.ToString());
    }

    [Test]
    public async Task A_page_should_be_at_its_own_host_in_its_own_language()
    {
        string page = await ReadAtHostAsync("/croeso/");

        Assert.That(page, Does.Contain("Croeso i&#x27;n hysgolion"));
        Assert.That(page, Does.Contain($"<html lang=\"{Culture}\">"));
    }

    [Test]
    public async Task A_page_should_name_its_own_host_as_its_address() =>
        Assert.That(await ReadAtHostAsync("/croeso/"), Does.Contain($"rel=\"canonical\" href=\"http://{Host}/croeso/\""));

    [Test]
    public async Task The_first_site_should_be_where_it_was()
    {
        string page = await ReadAsync("/our-vision-and-culture/");

        Assert.That(page, Does.Contain("<html lang=\"en-GB\">"));
    }

    private async Task<string> ReadAtHostAsync(string path)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Host = Host;
        using HttpResponseMessage answer = await Visitor.SendAsync(request);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }
}
