using System.Net;
using System.Text.Json;

namespace OdysseyTrust.Tests.Integration.Management.Api.Schema;

public class LanguageTests : SchemaTests
{
    [Test]
    public async Task Every_user_should_read_the_languages_with_the_default_one_first()
    {
        JsonElement languages = await Translator.GetJsonAsync("language?skip=0&take=100");
        JsonElement first = languages.GetProperty("items")[0];

        Assert.Multiple(() =>
        {
            Assert.That(first.GetProperty("isoCode").GetString(), Is.EqualTo("en-GB"));
            Assert.That(first.GetProperty("isDefault").GetBoolean(), Is.True);
        });
    }

    [Test]
    public async Task A_language_should_be_made_changed_and_deleted_when_asked()
    {
        using HttpResponseMessage created = await Administrator.SendAsync(HttpMethod.Post, "language", Welsh("Welsh"));
        await Administrator.SendAsync(HttpMethod.Put, "language/cy-GB", Welsh("Cymraeg")).ShouldBeAsync(HttpStatusCode.OK);
        JsonElement read = await Editor.GetJsonAsync("language/cy-GB");
        await Administrator.SendAsync(HttpMethod.Delete, "language/cy-GB").ShouldBeAsync(HttpStatusCode.OK);

        Assert.Multiple(() =>
        {
            Assert.That(created.StatusCode, Is.EqualTo(HttpStatusCode.Created));
            Assert.That(created.Headers.Location!.ToString(), Does.EndWith("/language/cy-GB"));
            Assert.That(read.GetProperty("name").GetString(), Is.EqualTo("Cymraeg"));
            Assert.That(read.GetProperty("fallbackIsoCode").GetString(), Is.EqualTo("en-GB"));
        });
        await Administrator.GetAsync("language/cy-GB").ShouldBeAsync(HttpStatusCode.NotFound);
    }

    [Test]
    public async Task A_language_should_be_refused_with_the_reason_when_it_can_not_be()
    {
        Assert.That(await PostAsync(new { isoCode = "en-GB", name = "English", isDefault = false, isMandatory = false }), Is.EqualTo("DuplicateIsoCode"));
        Assert.That(await PostAsync(new { isoCode = "no such", name = "None", isDefault = false, isMandatory = false }), Is.EqualTo("InvalidIsoCode"));
        Assert.That(
            await Administrator.SendAsync(HttpMethod.Delete, "language/en-GB").ShouldBeAsync(HttpStatusCode.BadRequest),
            Is.EqualTo("MissingDefault"));
    }

    [Test]
    public async Task An_editor_should_be_refused_when_changing_a_language()
    {
        await Editor.SendAsync(HttpMethod.Post, "language", Welsh("Welsh")).ShouldBeAsync(HttpStatusCode.Forbidden);
        await Editor.SendAsync(HttpMethod.Delete, "language/en-GB").ShouldBeAsync(HttpStatusCode.Forbidden);
    }

    [Test]
    public async Task Cultures_should_be_offered_in_pages()
    {
        JsonElement cultures = await Administrator.GetJsonAsync("culture?skip=5&take=3");

        Assert.Multiple(() =>
        {
            Assert.That(cultures.GetProperty("total").GetInt64(), Is.GreaterThan(100));
            Assert.That(cultures.GetProperty("items").GetArrayLength(), Is.EqualTo(3));
        });
    }

    private static object Welsh(string name) => new { isoCode = "cy-GB", name, isDefault = false, isMandatory = false, fallbackIsoCode = "en-GB" };

    private Task<string?> PostAsync(object language) =>
        Administrator.SendAsync(HttpMethod.Post, "language", language).ShouldBeAsync(HttpStatusCode.BadRequest);
}
