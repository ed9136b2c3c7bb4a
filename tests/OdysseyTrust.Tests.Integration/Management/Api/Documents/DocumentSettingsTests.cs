using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Api.Documents;

/// <summary>What is set for a document beside what is in it: domains, public access, notifications.</summary>
public class DocumentSettingsTests
{
    private DocumentSite _site = null!;

    private BackOfficeSession Administrator => _site.Administrator;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await DocumentSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task Domains_should_be_read_as_they_were_set()
    {
        IContent page = _site.CreatePage("With domains");

        await SetDomainsAsync(page, "en-GB", "domains.example.com/school").ShouldBeAsync(HttpStatusCode.OK);

        JsonElement domains = await Administrator.GetJsonAsync($"document/{page.Key}/domains");
        JsonElement domain = domains.GetProperty("domains").EnumerateArray().Single();
        Assert.That(domains.GetProperty("defaultIsoCode").GetString(), Is.EqualTo("en-GB"));
        Assert.That(domain.GetProperty("domainName").GetString(), Is.EqualTo("domains.example.com/school"));
        Assert.That(domain.GetProperty("isoCode").GetString(), Is.EqualTo("en-GB"));
    }

    [Test]
    public async Task A_domain_should_be_refused_when_another_document_has_it()
    {
        await SetDomainsAsync(_site.CreatePage("First with the domain"), null, "taken.example.com").ShouldBeAsync(HttpStatusCode.OK);

        using HttpResponseMessage answer = await SetDomainsAsync(_site.CreatePage("Second with the domain"), null, "taken.example.com");

        JsonElement problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
        Assert.That(problem.GetProperty("operationStatus").GetString(), Is.EqualTo("ConflictingDomainName"));
        Assert.That(problem.GetProperty("conflictingDomainNames")[0].GetString(), Is.EqualTo("taken.example.com"));
    }

    [Test]
    public async Task A_domain_should_be_refused_when_nobody_speaks_its_language()
    {
        string? status = await Administrator
            .SendAsync(HttpMethod.Put, $"document/{_site.Home.Key}/domains", new { domains = new[] { new { domainName = "x.example.com", isoCode = "tlh" } } })
            .ShouldBeAsync(HttpStatusCode.BadRequest);

        Assert.That(status, Is.EqualTo("LanguageNotFound"));
    }

    [Test]
    public async Task Visitors_should_be_asked_to_sign_in_when_a_page_is_protected()
    {
        IContent page = _site.CreatePublishedPage("Members only");
        IContent login = _site.CreatePublishedPage("Please sign in");

        await ProtectAsync(page, login, "Governors").ShouldBeAsync(HttpStatusCode.Created);

        JsonElement access = await Administrator.GetJsonAsync($"document/{page.Key}/public-access");
        Assert.That(access.GetProperty("loginDocument").GetProperty("id").GetGuid(), Is.EqualTo(login.Key));
        Assert.That(access.GetProperty("isProtectedByAncestor").GetBoolean(), Is.False);
        Assert.That(await VisitAsync("/members-only/"), Does.Contain("Please sign in"));
    }

    [Test]
    public async Task A_page_should_be_open_again_when_its_protection_is_removed()
    {
        IContent page = _site.CreatePublishedPage("Open again");
        await ProtectAsync(page, _site.Home, "Staff").ShouldBeAsync(HttpStatusCode.Created);

        await Administrator.SendAsync(HttpMethod.Delete, $"document/{page.Key}/public-access").ShouldBeAsync(HttpStatusCode.OK);

        await Administrator.GetAsync($"document/{page.Key}/public-access").ShouldBeAsync(HttpStatusCode.NotFound);
        await Administrator.GetAsync($"document/{page.Key}/public-access?includeAncestors=false").ShouldBeAsync(HttpStatusCode.NotFound);
        Assert.That(await VisitAsync("/open-again/"), Does.Contain("Open again"));
    }

    [Test]
    public async Task Protection_should_be_refused_when_nobody_would_have_access()
    {
        string? status = await ProtectAsync(_site.CreatePage("For nobody"), _site.Home).ShouldBeAsync(HttpStatusCode.BadRequest);

        Assert.That(status, Is.EqualTo("NoAllowedEntities"));
    }

    [Test]
    public async Task A_user_should_be_subscribed_to_what_they_chose()
    {
        IContent page = _site.CreatePage("Watched");
        string action = (await Administrator.GetJsonAsync($"document/{page.Key}/notifications"))[0].GetProperty("actionId").GetString()!;

        await Administrator.SendAsync(HttpMethod.Put, $"document/{page.Key}/notifications", new { subscribedActionIds = new[] { action } })
            .ShouldBeAsync(HttpStatusCode.OK);

        JsonElement notifications = await Administrator.GetJsonAsync($"document/{page.Key}/notifications");
        Assert.That(
            notifications.EnumerateArray().Where(item => item.GetProperty("subscribed").GetBoolean()).Select(item => item.GetProperty("actionId").GetString()),
            Is.EqualTo(new[] { action }));
    }

    [Test]
    public async Task A_writer_should_set_neither_domains_nor_protection()
    {
        BackOfficeUser user = await BackOfficeUser.CreateAsync(_site.Site.Services, "writer@example.com", Constants.Security.WriterGroupKey);
        using BackOfficeSession writer = await BackOfficeSession.SignInAsync(_site.Site, user);

        await writer.GetAsync($"document/{_site.Home.Key}/domains").ShouldBeAsync(HttpStatusCode.Forbidden);
        await writer.SendAsync(HttpMethod.Put, $"document/{_site.Home.Key}/domains", new { domains = Array.Empty<object>() }).ShouldBeAsync(HttpStatusCode.Forbidden);
        await writer.GetAsync($"document/{_site.Home.Key}/public-access").ShouldBeAsync(HttpStatusCode.Forbidden);
        await writer.SendAsync(HttpMethod.Delete, $"document/{_site.Home.Key}/public-access").ShouldBeAsync(HttpStatusCode.Forbidden);
    }

    [Test]
    public async Task Settings_should_be_missing_when_the_document_is()
    {
        Guid none = Guid.NewGuid();

        await Administrator.GetAsync($"document/{none}/domains").ShouldBeAsync(HttpStatusCode.NotFound);
        await Administrator.GetAsync($"document/{none}/public-access").ShouldBeAsync(HttpStatusCode.NotFound);
        await Administrator.GetAsync($"document/{none}/notifications").ShouldBeAsync(HttpStatusCode.NotFound);
    }

    [Test]
    public async Task A_site_without_segments_should_offer_none()
    {
        JsonElement segments = await Administrator.GetJsonAsync("segment");
        JsonElement ofHome = await Administrator.GetJsonAsync($"document/{_site.Home.Key}/available-segment-options");

        Assert.That(segments.GetProperty("total").GetInt32(), Is.Zero);
        Assert.That(ofHome.GetProperty("total").GetInt32(), Is.Zero);
    }

    [Test]
    public async Task A_new_document_should_begin_as_its_blueprint()
    {
        IContent blueprint = await CreateBlueprintAsync("Usual page");

        JsonElement scaffold = await Administrator.GetJsonAsync($"document-blueprint/{blueprint.Key}/scaffold");
        JsonElement items = await Administrator.GetJsonAsync($"item/document-blueprint?id={blueprint.Key}");

        Assert.That(scaffold.GetProperty("documentType").GetProperty("id").GetGuid(), Is.EqualTo(blueprint.ContentType.Key));
        Assert.That(scaffold.GetProperty("id").GetGuid(), Is.Not.EqualTo(blueprint.Key));
        Assert.That(items[0].GetProperty("name").GetString(), Is.EqualTo("Usual page"));
    }

    private Task<HttpResponseMessage> SetDomainsAsync(IContent page, string? defaultIsoCode, string domainName) => Administrator.SendAsync(
        HttpMethod.Put, $"document/{page.Key}/domains", new { defaultIsoCode, domains = new[] { new { domainName, isoCode = "en-GB" } } });

    private Task<HttpResponseMessage> ProtectAsync(IContent page, IContent login, params string[] groups) => Administrator.SendAsync(
        HttpMethod.Post,
        $"document/{page.Key}/public-access",
        new { memberUserNames = Array.Empty<string>(), memberGroupNames = groups, loginDocument = new { id = login.Key }, errorDocument = new { id = login.Key } });

    private async Task<IContent> CreateBlueprintAsync(string name)
    {
        IContent about = _site.ChildOf(_site.Home, "About us");
        var created = await _site.Site.Services.GetRequiredService<IContentBlueprintEditingService>()
            .CreateFromContentAsync(about.Key, name, key: null, Constants.Security.SuperUserKey);
        Assert.That(created.Success, Is.True, created.Status.ToString());
        return created.Result.Content!;
    }

    private async Task<string> VisitAsync(string path)
    {
        using HttpClient visitor = _site.Site.CreateVisitor();
        return await visitor.GetStringAsync(new Uri(path, UriKind.Relative));
    }
}
