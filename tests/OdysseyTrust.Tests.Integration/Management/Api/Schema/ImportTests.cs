using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Tests.Integration.Management.Api.Schema;

/// <summary>What one site exports, another can import.</summary>
public class ImportTests : SchemaTests
{
    [Test]
    public async Task A_document_type_should_be_as_it_was_when_its_export_is_imported_over_it()
    {
        foreach (IContentType type in Site.Services.GetRequiredService<IContentTypeService>().GetAll())
        {
            JsonElement before = await Administrator.GetJsonAsync($"document-type/{type.Key}");
            Guid file = await ExportAsync(Administrator, $"document-type/{type.Key}/export", "type.udt");

            await ImportAsync(HttpMethod.Put, $"document-type/{type.Key}/import", file).ShouldBeAsync(HttpStatusCode.OK);

            AssertSame(before, await Administrator.GetJsonAsync($"document-type/{type.Key}"));
        }
    }

    [Test]
    public async Task A_document_type_should_come_back_with_its_folder_when_it_was_deleted()
    {
        Guid folder = await Administrator.CreateAsync("document-type/folder", new { name = "Drafts" });
        IContentType source = Site.Services.GetRequiredService<IContentTypeService>().Get("contactPage")!;
        Guid id = await Administrator.CreateAsync($"document-type/{source.Key}/copy", new { target = new { id = folder } });
        JsonElement before = await Administrator.GetJsonAsync($"document-type/{id}");
        Guid file = await ExportAsync(Administrator, $"document-type/{id}/export", "type.udt");
        await Administrator.SendAsync(HttpMethod.Delete, $"document-type/{id}").ShouldBeAsync(HttpStatusCode.OK);
        await Administrator.SendAsync(HttpMethod.Delete, $"document-type/folder/{folder}").ShouldBeAsync(HttpStatusCode.OK);

        JsonElement analysis = await Administrator.GetJsonAsync($"import/analyze?temporaryFileId={file}");
        await ImportAsync(HttpMethod.Post, "document-type/import", file).ShouldBeAsync(HttpStatusCode.Created);

        Assert.Multiple(() =>
        {
            Assert.That(analysis.GetProperty("entityType").GetString(), Is.EqualTo("documentType"));
            Assert.That(analysis.GetProperty("key").GetGuid(), Is.EqualTo(id));
        });
        AssertSame(before, await Administrator.GetJsonAsync($"document-type/{id}"));
        Assert.That((await Administrator.GetJsonAsync($"document-type/folder/{folder}")).GetProperty("name").GetString(), Is.EqualTo("Drafts"));
    }

    [Test]
    public async Task A_media_type_should_be_as_it_was_when_its_export_is_imported_over_it()
    {
        foreach (IMediaType type in Site.Services.GetRequiredService<IMediaTypeService>().GetAll())
        {
            JsonElement before = await Administrator.GetJsonAsync($"media-type/{type.Key}");
            Guid file = await ExportAsync(Administrator, $"media-type/{type.Key}/export", "type.umt");

            await ImportAsync(HttpMethod.Put, $"media-type/{type.Key}/import", file).ShouldBeAsync(HttpStatusCode.OK);

            AssertSame(before, await Administrator.GetJsonAsync($"media-type/{type.Key}"));
        }
    }

    [Test]
    public async Task A_file_should_be_refused_with_the_reason_when_it_can_not_be_imported()
    {
        IContentType type = Site.Services.GetRequiredService<IContentTypeService>().GetAll().First();
        Guid exported = await ExportAsync(Administrator, $"document-type/{type.Key}/export", "type.udt");
        Guid notXml = await UploadAsync("no file of Umbraco", "type.udt");

        Assert.That(await ImportAsync(HttpMethod.Post, "document-type/import", exported).ShouldBeAsync(HttpStatusCode.BadRequest), Is.EqualTo("DocumentTypeExists"));
        Assert.That(await ImportAsync(HttpMethod.Post, "media-type/import", exported).ShouldBeAsync(HttpStatusCode.BadRequest), Is.EqualTo("TypeMismatch"));
        Assert.That(
            await ImportAsync(HttpMethod.Put, $"document-type/{Guid.NewGuid()}/import", exported).ShouldBeAsync(HttpStatusCode.BadRequest),
            Is.EqualTo("IdMismatch"));
        Assert.That(
            await ImportAsync(HttpMethod.Post, "document-type/import", Guid.NewGuid()).ShouldBeAsync(HttpStatusCode.NotFound),
            Is.EqualTo("TemporaryFileNotFound"));
        await ImportAsync(HttpMethod.Post, "document-type/import", notXml).ShouldBeAsync(HttpStatusCode.BadRequest);
    }

    [Test]
    public async Task Dictionary_items_should_come_back_with_their_texts_when_they_were_deleted()
    {
        Guid parent = await Translator.CreateAsync("dictionary", Item("Forms", null));
        Guid child = await Translator.CreateAsync("dictionary", Item("Forms.Send", parent));
        Guid file = await ExportAsync(Translator, $"dictionary/{parent}/export?includeChildren=true", "forms.udt");
        await Translator.SendAsync(HttpMethod.Delete, $"dictionary/{parent}").ShouldBeAsync(HttpStatusCode.OK);

        Guid imported = await Translator.CreateAsync("dictionary/import", new { temporaryFile = new { id = file } });

        JsonElement item = await Translator.GetJsonAsync($"dictionary/{child}");
        Assert.That(imported, Is.EqualTo(parent));
        Assert.That(item.GetProperty("translations")[0].GetProperty("translation").GetString(), Is.EqualTo("Forms.Send"));
    }

    private static object Item(string name, Guid? parent) => new
    {
        name,
        parent = parent is { } id ? new { id } : null,
        translations = new[] { new { isoCode = "en-GB", translation = name } },
    };

    /// <summary>The order of what has none is not kept by the file.</summary>
    private static void AssertSame(JsonElement before, JsonElement after) =>
        Assert.That(Normalize(after), Is.EqualTo(Normalize(before)));

    private static string Normalize(JsonElement type) => string.Join(
        '\n',
        type.EnumerateObject().Select(member => member.Value.ValueKind == JsonValueKind.Array
            ? $"{member.Name}: {string.Join(',', member.Value.EnumerateArray().Select(item => item.GetRawText()).Order(StringComparer.Ordinal))}"
            : $"{member.Name}: {member.Value.GetRawText()}"));

    private Task<HttpResponseMessage> ImportAsync(HttpMethod method, string path, Guid file) =>
        Administrator.SendAsync(method, path, new { file = new { id = file } });

    private async Task<Guid> ExportAsync(BackOfficeSession session, string path, string name)
    {
        using HttpResponseMessage exported = await session.GetAsync(path);
        return await UploadAsync(await exported.Content.ReadAsStringAsync(), name);
    }

    private async Task<Guid> UploadAsync(string content, string name)
    {
        Attempt<TemporaryFileModel?, TemporaryFileOperationStatus> uploaded = await Site.Services.GetRequiredService<ITemporaryFileService>().CreateAsync(
            new CreateTemporaryFileModel { Key = Guid.NewGuid(), FileName = name, OpenReadStream = () => new MemoryStream(Encoding.UTF8.GetBytes(content)) });
        Assert.That(uploaded.Success, Is.True, uploaded.Status.ToString());
        return uploaded.Result!.Key;
    }
}
