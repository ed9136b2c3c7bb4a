using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Api.Schema;

public class DataTypeTests : SchemaTests
{
    private IDataTypeService DataTypes => Site.Services.GetRequiredService<IDataTypeService>();

    [Test]
    public async Task A_data_type_should_stay_as_it_is_when_it_is_saved_as_it_was_read()
    {
        foreach (IDataType dataType in await DataTypes.GetAllAsync())
        {
            JsonElement before = await Editor.GetJsonAsync($"data-type/{dataType.Key}");
            await Administrator.SendAsync(HttpMethod.Put, $"data-type/{dataType.Key}", before).ShouldBeAsync(HttpStatusCode.OK);
            JsonElement after = await Administrator.GetJsonAsync($"data-type/{dataType.Key}");

            Assert.That(after.GetRawText(), Is.EqualTo(before.GetRawText()));
        }
    }

    [Test]
    public async Task A_new_data_type_should_be_read_changed_copied_moved_and_deleted_when_asked()
    {
        Guid folder = await Administrator.CreateAsync("data-type/folder", new { name = "Lines" });
        Guid id = await Administrator.CreateAsync("data-type", Textbox("Short line", 40));

        await Administrator.SendAsync(HttpMethod.Put, $"data-type/{id}", Textbox("Shorter line", 20)).ShouldBeAsync(HttpStatusCode.OK);
        Guid copy = await Administrator.CreateAsync($"data-type/{id}/copy", new { target = (object?)null });
        await Administrator.SendAsync(HttpMethod.Put, $"data-type/{id}/move", new { target = new { id = folder } }).ShouldBeAsync(HttpStatusCode.OK);

        JsonElement read = await Administrator.GetJsonAsync($"data-type/{id}");
        JsonElement value = read.GetProperty("values").EnumerateArray().Single();
        Assert.Multiple(() =>
        {
            Assert.That(read.GetProperty("name").GetString(), Is.EqualTo("Shorter line"));
            Assert.That(value.GetProperty("alias").GetString(), Is.EqualTo("maxChars"));
            Assert.That(value.GetProperty("value").GetInt32(), Is.EqualTo(20));
        });
        await Administrator.SendAsync(HttpMethod.Delete, $"data-type/{copy}").ShouldBeAsync(HttpStatusCode.OK);
        await Administrator.SendAsync(HttpMethod.Delete, $"data-type/{id}").ShouldBeAsync(HttpStatusCode.OK);
        await Administrator.GetAsync($"data-type/{id}").ShouldBeAsync(HttpStatusCode.NotFound);
    }

    [Test]
    public async Task A_data_type_should_be_refused_with_the_reason_when_it_can_not_be()
    {
        object unknownEditor = new { name = "Odd", editorAlias = "No.Such", editorUiAlias = "No.Such", values = Array.Empty<object>() };
        object badParent = new
        {
            parent = new { id = Guid.NewGuid() }, name = "Lost", editorAlias = "Umbraco.TextBox", editorUiAlias = "Umb.PropertyEditorUi.TextBox", values = Array.Empty<object>(),
        };

        Assert.That(await PostAsync(unknownEditor, HttpStatusCode.NotFound), Is.EqualTo("PropertyEditorNotFound"));
        Assert.That(await PostAsync(badParent, HttpStatusCode.NotFound), Is.EqualTo("ParentNotFound"));
        Assert.That(
            await Administrator.SendAsync(HttpMethod.Delete, $"data-type/{Constants.DataTypes.Guids.TextstringGuid}").ShouldBeAsync(HttpStatusCode.BadRequest),
            Is.EqualTo("NonDeletable"));
    }

    [Test]
    public async Task Use_should_be_told_when_values_are_stored()
    {
        Guid unused = await Administrator.CreateAsync("data-type", Textbox("Unused", 5));

        Assert.That((await Administrator.GetJsonAsync($"data-type/{Constants.DataTypes.Guids.TextstringGuid}/is-used")).GetBoolean(), Is.True);
        Assert.That((await Administrator.GetJsonAsync($"data-type/{unused}/is-used")).GetBoolean(), Is.False);
    }

    [Test]
    public async Task The_properties_that_use_a_data_type_should_be_listed()
    {
        IContentType[] types = [.. Site.Services.GetRequiredService<IContentTypeService>().GetAll()];
        IPropertyType[] users = [.. types.SelectMany(type => type.PropertyTypes).Where(property => property.DataTypeKey == Constants.DataTypes.Guids.TextstringGuid)];

        JsonElement references = await Administrator.GetJsonAsync($"data-type/{Constants.DataTypes.Guids.TextstringGuid}/referenced-by?skip=0&take=1000");

        JsonElement[] properties = [.. references.GetProperty("items").EnumerateArray()
            .Where(item => item.GetProperty("$type").GetString() == "DocumentTypePropertyTypeReferenceResponseModel")];
        Assert.Multiple(() =>
        {
            Assert.That(properties.Select(property => property.GetProperty("id").GetGuid()), Is.EquivalentTo(users.Select(user => user.Key)));
            Assert.That(properties.Select(property => property.GetProperty("documentType").GetProperty("name").GetString()), Has.All.Not.Empty);
        });
    }

    [Test]
    public async Task A_filter_should_find_data_types_by_their_editor()
    {
        JsonElement found = await Administrator.GetJsonAsync("filter/data-type?editorAlias=Umbraco.TextBox&take=1");

        Assert.Multiple(() =>
        {
            Assert.That(found.GetProperty("total").GetInt64(), Is.GreaterThan(0));
            Assert.That(found.GetProperty("items").EnumerateArray().Single().GetProperty("editorAlias").GetString(), Is.EqualTo("Umbraco.TextBox"));
        });
    }

    [Test]
    public async Task An_editor_should_be_refused_when_changing_a_data_type()
    {
        await Editor.SendAsync(HttpMethod.Post, "data-type", Textbox("Forbidden", 1)).ShouldBeAsync(HttpStatusCode.Forbidden);
        await Editor.SendAsync(HttpMethod.Delete, $"data-type/{Guid.NewGuid()}").ShouldBeAsync(HttpStatusCode.Forbidden);
    }

    private static object Textbox(string name, int length) => new
    {
        name,
        editorAlias = "Umbraco.TextBox",
        editorUiAlias = "Umb.PropertyEditorUi.TextBox",
        values = new[] { new { alias = "maxChars", value = length } },
    };

    private Task<string?> PostAsync(object request, HttpStatusCode expected) =>
        Administrator.SendAsync(HttpMethod.Post, "data-type", request).ShouldBeAsync(expected);
}
