using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NetVips;
using OdysseyTrust.Tests.Integration.Management.Api.Media;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Api.Documents;

/// <summary>What a page may hold when it is saved, and what it must when it is published.</summary>
public sealed class ContentSafetyTests
{
    private DocumentSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await DocumentSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task Rich_text_should_be_stored_without_its_script()
    {
        IContent page = _site.CreatePage("Pasted");
        string pasted = """<h2 onclick="alert(1)">Hi</h2><script>alert(1)</script><p><a href="javascript:alert(1)">there</a></p><table><tbody><tr><td>1</td></tr></tbody></table>""";

        await SaveAsync(page, Block("richTextBlock", ("text", new JsonObject { ["markup"] = pasted, ["blocks"] = null }))).ShouldBeAsync(HttpStatusCode.OK);

        string stored = _site.Documents.GetById(page.Key)!.GetValue<string>("content")!;
        Assert.That(stored, Does.Contain("Hi").And.Contain("table").And.Not.Contain("script").And.Not.Contain("onclick"));
    }

    [Test]
    public async Task A_picture_should_be_published_only_when_it_has_words_or_is_decoration()
    {
        using Image image = Image.Black(32, 20, bands: 3);
        Guid media = await new MediaLibrary(_site.Administrator).CreateAsync(Constants.MediaTypes.Guids.ImageGuid, "Hall", "hall.png", image.WriteToBuffer(".png"));
        JsonArray picked = [new JsonObject { ["key"] = Guid.NewGuid(), ["mediaKey"] = media }];
        IContent page = _site.CreatePage("With a picture");

        string? saved = await SaveAsync(page, Block("imageBlock", ("image", picked))).ShouldBeAsync(HttpStatusCode.OK);
        JsonElement validation = await ValidateAsync(page);
        string? refused = await PublishAsync(page).ShouldBeAsync(HttpStatusCode.BadRequest);
        await SaveAsync(page, Block("imageBlock", ("image", picked.DeepClone()), ("decorative", true))).ShouldBeAsync(HttpStatusCode.OK);
        await PublishAsync(page).ShouldBeAsync(HttpStatusCode.OK);

        JsonProperty error = validation.GetProperty("errors").EnumerateObject().Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((saved, refused), Is.EqualTo((default(string), "ContentInvalid")));
            Assert.That(error.Name, Does.Contain("'content'").And.Contain("alternativeText"));
            Assert.That(error.Value[0].GetString(), Does.Contain("Say in a few words what the picture shows").And.Contain("‘Decoration only’"));
        }
    }

    private async Task<HttpResponseMessage> SaveAsync(IContent page, JsonObject blocks)
    {
        JsonObject update = await _site.ReadForUpdateAsync(page.Key);
        DocumentSite.SetValue(update, "content", blocks);
        return await _site.Administrator.SendAsync(HttpMethod.Put, $"document/{page.Key}", update);
    }

    /// <summary>As the back office does before it publishes.</summary>
    private async Task<JsonElement> ValidateAsync(IContent page)
    {
        JsonObject update = await _site.ReadForUpdateAsync(page.Key);
        update["cultures"] = new JsonArray();
        using HttpResponseMessage response = await _site.Administrator.SendAsync(HttpMethod.Put, $"../v1.1/document/{page.Key}/validate", update);
        string body = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest), body);
        return JsonDocument.Parse(body).RootElement;
    }

    private Task<HttpResponseMessage> PublishAsync(IContent page) => _site.Administrator.SendAsync(
        HttpMethod.Put, $"document/{page.Key}/publish", new { publishSchedules = new[] { new { culture = (string?)null } } });

    private JsonObject Block(string elementType, params (string Alias, JsonNode? Value)[] values)
    {
        Guid key = Guid.NewGuid();
        return new JsonObject
        {
            ["layout"] = new JsonObject { ["Umbraco.BlockList"] = new JsonArray(new JsonObject { ["contentKey"] = key }) },
            ["contentData"] = new JsonArray(new JsonObject
            {
                ["contentTypeKey"] = _site.Site.Services.GetRequiredService<IContentTypeService>().Get(elementType)!.Key,
                ["key"] = key,
                ["values"] = new JsonArray([.. values.Select(value => new JsonObject { ["alias"] = value.Alias, ["value"] = value.Value })]),
            }),
            ["settingsData"] = new JsonArray(),
            ["expose"] = new JsonArray(new JsonObject { ["contentKey"] = key, ["culture"] = null, ["segment"] = null }),
        };
    }
}
