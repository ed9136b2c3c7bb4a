using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Api.Documents;

/// <summary>What documents were, and what uses them.</summary>
public class DocumentHistoryTests
{
    private DocumentSite _site = null!;

    private BackOfficeSession Administrator => _site.Administrator;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await DocumentSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task A_document_should_be_as_it_was_when_it_is_rolled_back()
    {
        IContent page = _site.CreatePublishedPage("First name");
        await RenameAsync(page, "Second name");
        JsonElement versions = await Administrator.GetJsonAsync($"document-version?documentId={page.Key}");
        Guid published = versions.GetProperty("items").EnumerateArray().Single(IsPublished).GetProperty("id").GetGuid();

        JsonElement old = await Administrator.GetJsonAsync($"document-version/{published}");
        await Administrator.SendAsync(HttpMethod.Post, $"document-version/{published}/rollback").ShouldBeAsync(HttpStatusCode.OK);

        Assert.That(NameOf(old), Is.EqualTo("First name"));
        Assert.That(old.GetProperty("document").GetProperty("id").GetGuid(), Is.EqualTo(page.Key));
        Assert.That(NameOf(await Administrator.GetJsonAsync($"document/{page.Key}")), Is.EqualTo("First name"));
    }

    [Test]
    public async Task A_version_should_say_that_it_is_kept_when_it_is()
    {
        IContent page = _site.CreatePublishedPage("Kept");
        Guid version = (await Administrator.GetJsonAsync($"document-version?documentId={page.Key}"))
            .GetProperty("items").EnumerateArray().Single(IsPublished).GetProperty("id").GetGuid();

        await Administrator.SendAsync(HttpMethod.Put, $"document-version/{version}/prevent-cleanup?preventCleanup=true").ShouldBeAsync(HttpStatusCode.OK);

        JsonElement versions = await Administrator.GetJsonAsync($"document-version?documentId={page.Key}");
        JsonElement kept = versions.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("id").GetGuid() == version);
        Assert.That(kept.GetProperty("preventCleanup").GetBoolean(), Is.True);
        Assert.That(kept.GetProperty("documentType").GetProperty("id").GetGuid(), Is.EqualTo(page.ContentType.Key));
    }

    [Test]
    public async Task A_version_should_be_missing_when_there_is_none() =>
        await Administrator.GetAsync($"document-version/{new Guid(1_000_000, 0, 0, new byte[8])}").ShouldBeAsync(HttpStatusCode.NotFound);

    [Test]
    public async Task Nobody_should_read_or_bring_back_versions_outside_their_start_node()
    {
        IContent page = _site.CreatePublishedPage("Out of reach");
        Guid version = (await Administrator.GetJsonAsync($"document-version?documentId={page.Key}")).GetProperty("items")[0].GetProperty("id").GetGuid();
        BackOfficeUser user = await BackOfficeUser.CreateAsync(
            _site.Site.Services,
            "history@example.com",
            Constants.Security.EditorGroupKey,
            contentStartNode: _site.ChildOf(_site.Home, "Our schools").Key);
        using BackOfficeSession editor = await BackOfficeSession.SignInAsync(_site.Site, user);

        await editor.GetAsync($"document-version?documentId={page.Key}").ShouldBeAsync(HttpStatusCode.Forbidden);
        await editor.GetAsync($"document-version/{version}").ShouldBeAsync(HttpStatusCode.Forbidden);
        await editor.SendAsync(HttpMethod.Post, $"document-version/{version}/rollback").ShouldBeAsync(HttpStatusCode.Forbidden);
        await editor.GetAsync($"document/{page.Key}/referenced-by").ShouldBeAsync(HttpStatusCode.Forbidden);
    }

    [Test]
    public async Task What_uses_a_document_should_be_named()
    {
        IContent used = _site.CreatePage("Used");
        IContent user = _site.CreatePage("User");
        _site.Site.Services.GetRequiredService<IRelationService>().Relate(user, used, Constants.Conventions.RelationTypes.RelatedDocumentAlias);

        JsonElement references = await Administrator.GetJsonAsync($"document/{used.Key}/referenced-by");
        JsonElement below = await Administrator.GetJsonAsync($"document/{_site.Home.Key}/referenced-descendants?take=1000");
        JsonElement among = await Administrator.GetJsonAsync($"document/are-referenced?id={used.Key}&id={user.Key}");

        JsonElement reference = references.GetProperty("items").EnumerateArray().Single();
        Assert.That(reference.GetProperty("$type").GetString(), Is.EqualTo("DocumentReferenceResponseModel"));
        Assert.That(reference.GetProperty("id").GetGuid(), Is.EqualTo(user.Key));
        Assert.That(reference.GetProperty("documentType").GetProperty("alias").GetString(), Is.EqualTo(user.ContentType.Alias));
        Assert.That(reference.GetProperty("variants")[0].GetProperty("name").GetString(), Is.EqualTo("User"));
        Assert.That(IdsOf(below), Does.Contain(used.Key));
        Assert.That(IdsOf(among), Is.EqualTo(new[] { used.Key }));
    }

    [Test]
    public async Task What_uses_the_bin_should_be_named()
    {
        IContent used = _site.CreatePage("Used and binned");
        IContent user = _site.CreatePage("User of the bin");
        _site.Site.Services.GetRequiredService<IRelationService>().Relate(user, used, Constants.Conventions.RelationTypes.RelatedDocumentAlias);
        _site.Documents.MoveToRecycleBin(used);

        JsonElement references = await Administrator.GetJsonAsync("recycle-bin/document/referenced-by?take=1000");

        Assert.That(IdsOf(references), Does.Contain(user.Key));
    }

    [Test]
    public async Task References_should_be_missing_when_the_document_is() =>
        await Administrator.GetAsync($"document/{Guid.NewGuid()}/referenced-by").ShouldBeAsync(HttpStatusCode.NotFound);

    private static bool IsPublished(JsonElement version) => version.GetProperty("isCurrentPublishedVersion").GetBoolean();

    private static string? NameOf(JsonElement document) => document.GetProperty("variants")[0].GetProperty("name").GetString();

    private static IEnumerable<Guid> IdsOf(JsonElement page) => page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid());

    private async Task RenameAsync(IContent page, string name)
    {
        JsonObject update = await _site.ReadForUpdateAsync(page.Key);
        update["variants"]![0]!["name"] = name;
        await Administrator.SendAsync(HttpMethod.Put, $"document/{page.Key}", update).ShouldBeAsync(HttpStatusCode.OK);
    }
}
