using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Api.Schema;

public class DocumentBlueprintTests : SchemaTests
{
    private IContent Home => Site.Services.GetRequiredService<IContentService>().GetRootContent().Single(document => document.ContentType.Alias == "home");

    private Guid ContactPage => Site.Services.GetRequiredService<IContentTypeService>().Get("contactPage")!.Key;

    [Test]
    public async Task A_blueprint_should_be_made_read_changed_moved_and_deleted_when_asked()
    {
        Guid folder = await Administrator.CreateAsync("document-blueprint/folder", new { name = "Pages" });
        Guid id = await Administrator.CreateAsync(
            "document-blueprint", new { documentType = new { id = ContactPage }, values = Array.Empty<object>(), variants = Variants("Contact") });

        await Administrator
            .SendAsync(HttpMethod.Put, $"document-blueprint/{id}", new { values = new[] { new { alias = "metaTitle", value = "Write to us" } }, variants = Variants("Contact us") })
            .ShouldBeAsync(HttpStatusCode.OK);
        await Administrator.SendAsync(HttpMethod.Put, $"document-blueprint/{id}/move", new { target = new { id = folder } }).ShouldBeAsync(HttpStatusCode.OK);

        JsonElement read = await Administrator.GetJsonAsync($"document-blueprint/{id}");
        JsonElement offered = await Editor.GetJsonAsync($"document-type/{ContactPage}/blueprint");
        Assert.Multiple(() =>
        {
            Assert.That(read.GetProperty("variants")[0].GetProperty("name").GetString(), Is.EqualTo("Contact us"));
            Assert.That(
                read.GetProperty("values").EnumerateArray().Single(value => value.GetProperty("alias").GetString() == "metaTitle").GetProperty("value").GetString(),
                Is.EqualTo("Write to us"));
            Assert.That(offered.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()), Does.Contain(id));
        });
        await Administrator.SendAsync(HttpMethod.Delete, $"document-blueprint/{id}").ShouldBeAsync(HttpStatusCode.OK);
        await Administrator.GetAsync($"document-blueprint/{id}").ShouldBeAsync(HttpStatusCode.NotFound);
    }

    [Test]
    public async Task A_document_should_become_a_blueprint_when_asked()
    {
        Guid id = await Administrator.CreateAsync("document-blueprint/from-document", new { document = new { id = Home.Key }, name = "Home again" });

        JsonElement read = await Administrator.GetJsonAsync($"document-blueprint/{id}");

        Assert.That(read.GetProperty("variants")[0].GetProperty("name").GetString(), Is.EqualTo("Home again"));
        Assert.That(
            await Administrator
                .SendAsync(HttpMethod.Post, "document-blueprint/from-document", new { document = new { id = Home.Key }, name = "Home again" })
                .ShouldBeAsync(HttpStatusCode.BadRequest),
            Is.EqualTo("DuplicateName"));
    }

    [Test]
    public async Task An_editor_should_be_refused_when_changing_a_blueprint()
    {
        await Editor
            .SendAsync(HttpMethod.Post, "document-blueprint", new { documentType = new { id = ContactPage }, values = Array.Empty<object>(), variants = Variants("No") })
            .ShouldBeAsync(HttpStatusCode.Forbidden);
        await Translator
            .SendAsync(HttpMethod.Post, "document-blueprint/from-document", new { document = new { id = Home.Key }, name = "No" })
            .ShouldBeAsync(HttpStatusCode.Forbidden);
    }

    private static object[] Variants(string name) => [new { culture = (string?)null, segment = (string?)null, name }];
}
