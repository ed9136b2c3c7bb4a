using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Api.Schema;

public class MediaTypeTests : SchemaTests
{
    private IMediaTypeService Types => Site.Services.GetRequiredService<IMediaTypeService>();

    [Test]
    public async Task A_media_type_should_stay_as_it_is_when_it_is_saved_as_it_was_read()
    {
        foreach (IMediaType type in Types.GetAll())
        {
            JsonElement before = await Editor.GetJsonAsync($"media-type/{type.Key}");
            await Administrator.SendAsync(HttpMethod.Put, $"media-type/{type.Key}", before).ShouldBeAsync(HttpStatusCode.OK);
            JsonElement after = await Administrator.GetJsonAsync($"media-type/{type.Key}");

            Assert.That(after.GetRawText(), Is.EqualTo(before.GetRawText()));
        }
    }

    [Test]
    public async Task Those_of_the_system_should_not_be_deletable()
    {
        JsonElement image = await Editor.GetJsonAsync($"media-type/{Types.Get(Constants.Conventions.MediaTypes.Image)!.Key}");

        Assert.Multiple(() =>
        {
            Assert.That(image.GetProperty("isDeletable").GetBoolean(), Is.False);
            Assert.That(image.GetProperty("aliasCanBeChanged").GetBoolean(), Is.False);
        });
    }

    [Test]
    public async Task A_folder_should_allow_what_its_type_says()
    {
        IMediaType folder = Types.Get(Constants.Conventions.MediaTypes.Folder)!;

        JsonElement children = await Editor.GetJsonAsync($"media-type/{folder.Key}/allowed-children");
        JsonElement roots = await Editor.GetJsonAsync("media-type/allowed-at-root");

        Assert.That(children.GetProperty("total").GetInt64(), Is.EqualTo(folder.AllowedContentTypes!.Count()));
        Assert.That(roots.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()), Does.Contain(folder.Key));
    }

    [TestCase("pdf", "Article")]
    [TestCase("png", "Image")]
    public async Task The_type_for_an_extension_should_be_told_from_the_one_that_takes_any_file(string extension, string type)
    {
        JsonElement allowed = await Editor.GetJsonAsync($"item/media-type/allowed?fileExtension={extension}");

        Dictionary<string, bool> matched = allowed.GetProperty("items").EnumerateArray().ToDictionary(
            item => item.GetProperty("name").GetString()!,
            item => item.GetProperty("matchedFileExtension").GetBoolean());
        Assert.That(matched, Is.EquivalentTo(new Dictionary<string, bool> { [type] = true, ["File"] = false }));
    }

    [Test]
    public async Task An_export_should_be_a_file_that_describes_the_type()
    {
        IMediaType type = Types.Get(Constants.Conventions.MediaTypes.Image)!;

        using HttpResponseMessage file = await Administrator.GetAsync($"media-type/{type.Key}/export");

        XElement exported = XElement.Parse(await file.Content.ReadAsStringAsync());
        Assert.That(file.Content.Headers.ContentDisposition!.FileName, Is.EqualTo("Image.umt"));
        Assert.That((Guid?)exported.Element("Info")?.Element("Key"), Is.EqualTo(type.Key));
    }

    [Test]
    public async Task An_editor_should_be_refused_when_changing_a_media_type()
    {
        await Editor.SendAsync(HttpMethod.Delete, $"media-type/{Types.GetAll().First().Key}").ShouldBeAsync(HttpStatusCode.Forbidden);
        await Editor.GetAsync("media-type/configuration").ShouldBeAsync(HttpStatusCode.Forbidden);
        await Translator.GetAsync("media-type/allowed-at-root").ShouldBeAsync(HttpStatusCode.Forbidden);
    }
}
