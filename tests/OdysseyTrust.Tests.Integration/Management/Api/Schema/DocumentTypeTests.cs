using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Api.Schema;

public class DocumentTypeTests : SchemaTests
{
    private static readonly Guid Textstring = Constants.DataTypes.Guids.TextstringGuid;

    private IContentTypeService Types => Site.Services.GetRequiredService<IContentTypeService>();

    [Test]
    public async Task An_editor_should_read_every_document_type_when_opening_documents()
    {
        foreach (IContentType type in Types.GetAll())
        {
            JsonElement read = await Editor.GetJsonAsync($"document-type/{type.Key}");

            Assert.Multiple(() =>
            {
                Assert.That(read.GetProperty("alias").GetString(), Is.EqualTo(type.Alias));
                Assert.That(
                    read.GetProperty("properties").EnumerateArray().Select(property => property.GetProperty("alias").GetString()),
                    Is.EquivalentTo(type.PropertyTypes.Select(property => property.Alias)));
                Assert.That(read.GetProperty("compositions").GetArrayLength(), Is.EqualTo(type.ContentTypeComposition.Count()));
            });
        }
    }

    [Test]
    public async Task A_batch_should_hold_each_type_once_when_some_ids_are_unknown_or_twice()
    {
        Guid[] keys = [.. Types.GetAll().Take(2).Select(type => type.Key)];

        JsonElement batch = await Editor.GetJsonAsync($"document-type/batch?id={keys[0]}&id={keys[1]}&id={keys[0]}&id={Guid.NewGuid()}");

        Assert.That(batch.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()), Is.EquivalentTo(keys));
    }

    [Test]
    public async Task A_document_type_should_stay_as_it_is_when_it_is_saved_as_it_was_read()
    {
        foreach (IContentType type in Types.GetAll())
        {
            JsonElement before = await Administrator.GetJsonAsync($"document-type/{type.Key}");
            await Administrator.SendAsync(HttpMethod.Put, $"document-type/{type.Key}", before).ShouldBeAsync(HttpStatusCode.OK);
            JsonElement after = await Administrator.GetJsonAsync($"document-type/{type.Key}");

            Assert.That(after.GetRawText(), Is.EqualTo(before.GetRawText()));
        }
    }

    [Test]
    public async Task A_new_document_type_should_have_its_properties_and_tabs_when_it_is_read_again()
    {
        Guid tab = Guid.NewGuid();
        Guid group = Guid.NewGuid();
        JsonObject request = NewType("leaflet");
        request["containers"] = new JsonArray(Container(tab, null, "Text", "Tab"), Container(group, tab, "Words", "Group"));
        request["properties"] = new JsonArray(Property("heading", group));
        request["allowedDocumentTypes"] = new JsonArray();

        Guid id = await Administrator.CreateAsync("document-type", request);

        JsonElement read = await Administrator.GetJsonAsync($"document-type/{id}");
        JsonElement property = read.GetProperty("properties").EnumerateArray().Single();
        JsonElement stored = read.GetProperty("containers").EnumerateArray().Single(container => container.GetProperty("id").GetGuid() == group);
        Assert.Multiple(() =>
        {
            Assert.That(property.GetProperty("alias").GetString(), Is.EqualTo("heading"));
            Assert.That(property.GetProperty("container").GetProperty("id").GetGuid(), Is.EqualTo(group));
            Assert.That(property.GetProperty("validation").GetProperty("mandatory").GetBoolean(), Is.True);
            Assert.That(stored.GetProperty("parent").GetProperty("id").GetGuid(), Is.EqualTo(tab));
        });
    }

    [Test]
    public async Task A_document_type_should_be_refused_with_the_reason_when_it_can_not_be()
    {
        JsonObject sameAlias = NewType("echo");
        sameAlias["properties"] = new JsonArray(Property("echo", null));
        JsonObject duplicate = NewType(Types.GetAll().First().Alias);
        JsonObject noDataType = NewType("orphan");
        noDataType["properties"] = new JsonArray(Property("heading", null, Guid.NewGuid()));

        Assert.That(await PostAsync(duplicate, HttpStatusCode.BadRequest), Is.EqualTo("DuplicateAlias"));
        Assert.That(await PostAsync(sameAlias, HttpStatusCode.BadRequest), Is.EqualTo("PropertyTypeAliasCannotEqualContentTypeAlias"));
        Assert.That(await PostAsync(noDataType, HttpStatusCode.NotFound), Is.EqualTo("DataTypeNotFound"));
        Assert.That(await PostAsync([], HttpStatusCode.BadRequest), Is.Null);
    }

    [Test]
    public async Task A_document_type_should_be_copied_moved_and_deleted_when_asked()
    {
        Guid folder = await Administrator.CreateAsync("document-type/folder", new { name = "Leaflets" });
        Guid id = await Administrator.CreateAsync("document-type", NewType("flyer"));

        Guid copy = await Administrator.CreateAsync($"document-type/{id}/copy", new { target = new { id = folder } });
        await Administrator.SendAsync(HttpMethod.Put, $"document-type/{id}/move", new { target = new { id = folder } }).ShouldBeAsync(HttpStatusCode.OK);

        EntityContainer container = Types.GetContainer(folder)!;
        Assert.That(Types.GetMany([id, copy]).Select(type => type.ParentId), Is.All.EqualTo(container.Id));
        Assert.That(
            await Administrator.SendAsync(HttpMethod.Delete, $"document-type/folder/{folder}").ShouldBeAsync(HttpStatusCode.BadRequest),
            Is.EqualTo("NotEmpty"));
        await Administrator.SendAsync(HttpMethod.Delete, $"document-type/{id}").ShouldBeAsync(HttpStatusCode.OK);
        await Administrator.SendAsync(HttpMethod.Delete, $"document-type/{copy}").ShouldBeAsync(HttpStatusCode.OK);
        await Administrator.SendAsync(HttpMethod.Delete, $"document-type/folder/{folder}").ShouldBeAsync(HttpStatusCode.OK);
        await Administrator.GetAsync($"document-type/{id}").ShouldBeAsync(HttpStatusCode.NotFound);
    }

    [Test]
    public async Task The_structure_should_say_what_may_be_where()
    {
        IContentType home = Types.GetAll().First(type => type.AllowedAsRoot && type.AllowedContentTypes!.Any());
        Guid child = home.AllowedContentTypes!.First().Key;

        JsonElement roots = await Editor.GetJsonAsync("document-type/allowed-at-root?skip=0&take=100");
        JsonElement children = await Editor.GetJsonAsync($"document-type/{home.Key}/allowed-children");
        JsonElement parents = await Editor.GetJsonAsync($"document-type/{child}/allowed-parents");

        Assert.Multiple(() =>
        {
            Assert.That(Ids(roots), Does.Contain(home.Key));
            Assert.That(Ids(children), Is.EquivalentTo(home.AllowedContentTypes!.Select(allowed => allowed.Key)));
            Assert.That(
                parents.GetProperty("allowedParentIds").EnumerateArray().Select(parent => parent.GetProperty("id").GetGuid()),
                Does.Contain(home.Key));
        });
    }

    [Test]
    public async Task Compositions_should_be_offered_with_those_that_use_them()
    {
        IContentType composed = Types.GetAll().First(type => type.ContentTypeComposition.Any());
        IContentTypeComposition composition = composed.ContentTypeComposition.First();

        JsonElement heirs = await Administrator.GetJsonAsync($"document-type/{composition.Key}/composition-references");
        JsonElement available = await Administrator.PostJsonAsync(
            "document-type/available-compositions",
            new { id = composed.Key, isElement = composed.IsElement, currentPropertyAliases = Array.Empty<string>(), currentCompositeIds = new[] { composition.Key } });

        Assert.That(heirs.EnumerateArray().Select(heir => heir.GetProperty("id").GetGuid()), Does.Contain(composed.Key));
        Assert.That(available.EnumerateArray().Select(type => type.GetProperty("id").GetGuid()), Does.Contain(composition.Key));
    }

    [Test]
    public async Task An_editor_should_be_refused_when_changing_a_document_type()
    {
        Guid id = Types.GetAll().First().Key;

        await Editor.SendAsync(HttpMethod.Post, "document-type", NewType("forbidden")).ShouldBeAsync(HttpStatusCode.Forbidden);
        await Editor.SendAsync(HttpMethod.Delete, $"document-type/{id}").ShouldBeAsync(HttpStatusCode.Forbidden);
        await Translator.GetAsync($"document-type/{id}").ShouldBeAsync(HttpStatusCode.Forbidden);

        Assert.That(Types.Get(id), Is.Not.Null);
    }

    private static JsonObject NewType(string alias) => new()
    {
        ["alias"] = alias,
        ["name"] = alias,
        ["icon"] = "icon-document",
        ["allowedAsRoot"] = false,
        ["variesByCulture"] = false,
        ["variesBySegment"] = false,
        ["isElement"] = false,
        ["allowedInLibrary"] = false,
        ["properties"] = new JsonArray(),
        ["containers"] = new JsonArray(),
        ["allowedTemplates"] = new JsonArray(),
        ["cleanup"] = new JsonObject { ["preventCleanup"] = false },
        ["allowedDocumentTypes"] = new JsonArray(),
        ["compositions"] = new JsonArray(),
    };

    private static JsonObject Container(Guid id, Guid? parent, string name, string type) => new()
    {
        ["id"] = id,
        ["parent"] = parent is { } key ? new JsonObject { ["id"] = key } : null,
        ["name"] = name,
        ["type"] = type,
        ["sortOrder"] = 0,
    };

    private static JsonObject Property(string alias, Guid? container, Guid? dataType = null) => new()
    {
        ["id"] = Guid.NewGuid(),
        ["container"] = container is { } key ? new JsonObject { ["id"] = key } : null,
        ["sortOrder"] = 0,
        ["alias"] = alias,
        ["name"] = alias,
        ["dataType"] = new JsonObject { ["id"] = dataType ?? Textstring },
        ["variesByCulture"] = false,
        ["variesBySegment"] = false,
        ["validation"] = new JsonObject { ["mandatory"] = true },
        ["appearance"] = new JsonObject { ["labelOnTop"] = false },
    };

    private static IEnumerable<Guid> Ids(JsonElement page) => page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid());

    private Task<string?> PostAsync(JsonObject request, HttpStatusCode expected) =>
        Administrator.SendAsync(HttpMethod.Post, "document-type", request).ShouldBeAsync(expected);
}
