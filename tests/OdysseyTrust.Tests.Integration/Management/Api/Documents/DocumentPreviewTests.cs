using System.Net;
using System.Text.Json;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Tests.Integration.Management.Api.Documents;

/// <summary>Pages as they will be, for those who edit them and nobody else.</summary>
public class DocumentPreviewTests
{
    private const string Provider = "umbDocumentUrlProvider";
    private const string Cookie = Constants.Web.PreviewCookieName;

    private DocumentSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await DocumentSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task An_editor_should_see_a_draft_until_they_end_the_preview()
    {
        IContent page = _site.CreatePage("Only a draft");
        using BackOfficeSession editor = await BackOfficeSession.SignInAsync(_site.Site);

        JsonElement url = await editor.GetJsonAsync($"document/{page.Key}/preview-url?providerAlias={Provider}");
        (HttpStatusCode status, string draft) = await VisitAsync(editor.Client, page);
        await editor.SendAsync(HttpMethod.Delete, "preview").ShouldBeAsync(HttpStatusCode.OK);

        Assert.That(url.GetProperty("url").GetString(), Does.Contain($"preview?id={page.Key}"));
        Assert.That(status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(draft, Does.Contain("Only a draft"));
        Assert.That(editor.FindCookie(Cookie), Is.Null);
        Assert.That((await VisitAsync(editor.Client, page)).Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_visitor_should_not_see_a_draft_by_a_cookie_of_their_own_making()
    {
        IContent page = _site.CreatePage("Not for visitors");
        using HttpClient visitor = _site.Site.CreateVisitor();
        visitor.DefaultRequestHeaders.Add("Cookie", $"{Cookie}={Constants.Security.SuperUserKey}");

        Assert.That((await VisitAsync(visitor, page)).Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_preview_should_be_refused_when_nothing_gives_it()
    {
        await _site.Administrator.GetAsync($"document/{_site.Home.Key}/preview-url?providerAlias=nobody").ShouldBeAsync(HttpStatusCode.BadRequest);
        await _site.Administrator.GetAsync($"document/{Guid.NewGuid()}/preview-url?providerAlias={Provider}").ShouldBeAsync(HttpStatusCode.NotFound);
    }

    [Test]
    public async Task A_preview_should_show_no_draft_that_the_editor_may_not_read()
    {
        const string Draft = "Not to be read yet";
        IContent own = _site.CreatePage("Their own draft");
        IContent hidden = _site.CreatePage("A secret draft");
        IContent published = _site.CreatePublishedPage("Known to visitors");
        published.SetValue("introduction", Draft);
        _site.Documents.Save(published);
        BackOfficeUser user = await BackOfficeUser.CreateAsync(
            _site.Site.Services, "previewer@example.com", Constants.Security.EditorGroupKey, contentStartNode: own.Key);
        using BackOfficeSession editor = await BackOfficeSession.SignInAsync(_site.Site, user);

        await editor.GetAsync($"document/{own.Key}/preview-url?providerAlias={Provider}").ShouldBeAsync(HttpStatusCode.OK);

        Assert.That((await VisitAsync(editor.Client, own)).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await VisitAsync(editor.Client, hidden)).Status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await editor.Client.GetStringAsync(new Uri("/known-to-visitors/", UriKind.Relative))), Does.Contain("Known to visitors").And.Not.Contain(Draft));
    }

    private static async Task<(HttpStatusCode Status, string Body)> VisitAsync(HttpClient client, IContent page)
    {
        using HttpResponseMessage response = await client.GetAsync(new Uri($"/{page.Key}/", UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
