using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Api.Schema;

public class TemplateQueryTests : SchemaTests
{
    [Test]
    public async Task The_settings_should_offer_the_document_types_of_pages()
    {
        JsonElement settings = await Administrator.GetJsonAsync("template/query/settings");

        string?[] aliases = [.. settings.GetProperty("documentTypeAliases").EnumerateArray().Select(alias => alias.GetString())];
        Assert.Multiple(() =>
        {
            Assert.That(aliases, Does.Contain("home"));
            Assert.That(aliases, Does.Not.Contain("accordionBlock"));
            Assert.That(settings.GetProperty("operators").GetArrayLength(), Is.EqualTo(8));
        });
    }

    [Test]
    public async Task A_query_should_find_the_pages_that_meet_it_in_its_order()
    {
        IContentService documents = Site.Services.GetRequiredService<IContentService>();
        IContent home = documents.GetRootContent().Single(document => document.ContentType.Alias == "home");
        IContent[] children = [.. documents.GetPagedChildren(home.Id, 0, 1000, out _, propertyAliases: null, filter: null, ordering: null)
            .Where(child => child.Published && !child.GetValue<bool>("umbracoNaviHide"))];
        JsonObject query = Query(home.Key);
        query["sort"] = new JsonObject { ["propertyAlias"] = "Name", ["direction"] = "descending" };
        query["filters"] = new JsonArray(Filter("Name", "Contains", "o"), Filter("CreateDate", "GreaterThan", "2001-02-03"));

        JsonElement found = await ExecuteAsync(query);

        string[] expected = [.. children.Select(child => child.Name!).Where(name => name.Contains('o', StringComparison.Ordinal)).OrderByDescending(name => name)];
        Assert.Multiple(() =>
        {
            Assert.That(expected, Is.Not.Empty);
            Assert.That(found.GetProperty("resultCount").GetInt32(), Is.EqualTo(expected.Length));
            Assert.That(found.GetProperty("sampleResults").EnumerateArray().Select(item => item.GetProperty("name").GetString()), Is.EqualTo(expected.Take(20)));
            Assert.That(
                found.GetProperty("queryExpression").GetString(),
                Is.EqualTo($"""
                    Umbraco.VisibleChildren(Umbraco.Content(Guid.Parse("{home.Key}")))
                        .Where(x => x.Name.Contains("o"))
                        .Where(x => x.CreateDate > DateTime.Parse("2001-02-03T00:00:00"))
                        .OrderByDescending(x => x.Name)
                    """.ReplaceLineEndings("\n")));
        });
    }

    [Test]
    public async Task A_query_should_keep_to_a_type_and_a_number_of_pages_when_it_says_so()
    {
        JsonObject query = Query(root: null);
        query["documentTypeAlias"] = "contactPage";
        query["take"] = 1;

        JsonElement found = await ExecuteAsync(query);

        Assert.That(found.GetProperty("resultCount").GetInt32(), Is.LessThanOrEqualTo(1));
        Assert.That(found.GetProperty("queryExpression").GetString(), Does.Contain("\"contactPage\")").And.EndsWith(".Take(1)"));
    }

    [Test]
    public async Task A_query_should_be_refused_when_a_filter_compares_what_can_not_be_compared()
    {
        JsonObject query = Query(root: null);
        query["filters"] = new JsonArray(Filter("Id", "LessThan", "many"));

        await Administrator.SendAsync(HttpMethod.Post, "template/query/execute", query).ShouldBeAsync(HttpStatusCode.BadRequest);
        await Editor.SendAsync(HttpMethod.Post, "template/query/execute", Query(root: null)).ShouldBeAsync(HttpStatusCode.Forbidden);
    }

    [Test]
    public async Task The_use_of_a_property_should_be_told()
    {
        IContentType home = Site.Services.GetRequiredService<IContentTypeService>().Get("home")!;

        JsonElement used = await Administrator.GetJsonAsync($"property-type/is-used?contentTypeId={home.Key}&propertyAlias=noSuchProperty");

        Assert.That(used.GetBoolean(), Is.False);
        await Administrator.GetAsync($"property-type/is-used?contentTypeId={Guid.NewGuid()}&propertyAlias=x").ShouldBeAsync(HttpStatusCode.NotFound);
    }

    private static JsonObject Query(Guid? root) => new()
    {
        ["rootDocument"] = root is { } id ? new JsonObject { ["id"] = id } : null,
        ["take"] = 0,
    };

    private static JsonObject Filter(string property, string comparison, string value) => new()
    {
        ["propertyAlias"] = property,
        ["operator"] = comparison,
        ["constraintValue"] = value,
    };

    private async Task<JsonElement> ExecuteAsync(JsonObject query)
    {
        using HttpResponseMessage response = await Administrator.SendAsync(HttpMethod.Post, "template/query/execute", query);
        string body = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), body);
        return JsonDocument.Parse(body).RootElement;
    }
}
