using System.Net;
using System.Text.Json;
using System.Xml.Linq;

namespace OdysseyTrust.Tests.Integration.Management.Api.Schema;

public class DictionaryTests : SchemaTests
{
    [Test]
    public async Task A_translator_should_make_change_move_and_delete_an_item()
    {
        Guid parent = await Translator.CreateAsync("dictionary", Item("Buttons"));
        Guid id = await Translator.CreateAsync("dictionary", Item("Buttons.Send", "Send"));

        await Translator.SendAsync(HttpMethod.Put, $"dictionary/{id}", Item("Buttons.Submit", "Submit")).ShouldBeAsync(HttpStatusCode.OK);
        await Translator.SendAsync(HttpMethod.Put, $"dictionary/{id}/move", new { target = new { id = parent } }).ShouldBeAsync(HttpStatusCode.OK);

        JsonElement read = await Translator.GetJsonAsync($"dictionary/{id}");
        JsonElement list = await Translator.GetJsonAsync("dictionary?filter=Buttons.Sub");
        JsonElement overview = list.GetProperty("items").EnumerateArray().Single();
        Assert.Multiple(() =>
        {
            Assert.That(read.GetProperty("name").GetString(), Is.EqualTo("Buttons.Submit"));
            Assert.That(read.GetProperty("translations")[0].GetProperty("translation").GetString(), Is.EqualTo("Submit"));
            Assert.That(overview.GetProperty("parent").GetProperty("id").GetGuid(), Is.EqualTo(parent));
            Assert.That(overview.GetProperty("translatedIsoCodes")[0].GetString(), Is.EqualTo("en-GB"));
        });
        await Translator.SendAsync(HttpMethod.Delete, $"dictionary/{parent}").ShouldBeAsync(HttpStatusCode.OK);
        await Translator.GetAsync($"dictionary/{id}").ShouldBeAsync(HttpStatusCode.NotFound);
    }

    [Test]
    public async Task An_item_should_be_refused_with_the_reason_when_it_can_not_be()
    {
        await Translator.CreateAsync("dictionary", Item("Taken"));

        Assert.That(await PostAsync(Item("Taken"), HttpStatusCode.Conflict), Is.EqualTo("DuplicateItemKey"));
        Assert.That(
            await PostAsync(new { name = "Lost", parent = new { id = Guid.NewGuid() }, translations = Array.Empty<object>() }, HttpStatusCode.NotFound),
            Is.EqualTo("ParentNotFound"));
        Assert.That(
            await PostAsync(new { name = "Foreign", translations = new[] { new { isoCode = "fi-FI", translation = "Hei" } } }, HttpStatusCode.BadRequest),
            Is.EqualTo("InvalidIsoCode"));
    }

    [Test]
    public async Task An_export_should_hold_the_item_and_its_children_when_asked()
    {
        Guid parent = await Translator.CreateAsync("dictionary", Item("Labels", "Labels"));
        await Translator.CreateAsync("dictionary", new { name = "Labels.Name", parent = new { id = parent }, translations = Array.Empty<object>() });

        using HttpResponseMessage file = await Translator.GetAsync($"dictionary/{parent}/export?includeChildren=true");

        XElement item = XElement.Parse(await file.Content.ReadAsStringAsync());
        Assert.Multiple(() =>
        {
            Assert.That(file.Content.Headers.ContentDisposition!.FileName, Is.EqualTo("Labels.udt"));
            Assert.That((string?)item.Attribute("Name"), Is.EqualTo("Labels"));
            Assert.That((string?)item.Element("DictionaryItem")?.Attribute("Name"), Is.EqualTo("Labels.Name"));
        });
    }

    [Test]
    public async Task An_editor_should_be_refused_when_there_is_no_translation_section_for_them()
    {
        await Editor.GetAsync("dictionary").ShouldBeAsync(HttpStatusCode.Forbidden);
        await Editor.SendAsync(HttpMethod.Post, "dictionary", Item("Forbidden")).ShouldBeAsync(HttpStatusCode.Forbidden);
    }

    private static object Item(string name, string text = "") => new { name, translations = new[] { new { isoCode = "en-GB", translation = text } } };

    private Task<string?> PostAsync(object item, HttpStatusCode expected) =>
        Translator.SendAsync(HttpMethod.Post, "dictionary", item).ShouldBeAsync(expected);
}
