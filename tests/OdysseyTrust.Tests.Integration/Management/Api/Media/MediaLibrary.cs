using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;

namespace OdysseyTrust.Tests.Integration.Management.Api.Media;

/// <summary>The media section, as somebody works in it.</summary>
internal sealed class MediaLibrary(BackOfficeSession session)
{
    public Task<Guid> CreateFolderAsync(string name, Guid? parent = null, bool staffOnly = false) => session.CreateAsync("media", new
    {
        mediaType = new { id = Constants.MediaTypes.Guids.FolderGuid },
        parent = Reference(parent),
        values = Folder(staffOnly),
        variants = new[] { new { name } },
    });

    public async Task ShowToVisitorsAsync(Guid folder, string name) => await session
        .SendAsync(HttpMethod.Put, $"media/{folder}", new { values = Folder(staffOnly: false), variants = new[] { new { name } } })
        .ShouldBeAsync(HttpStatusCode.OK);

    public Task<Guid> CreateFileAsync(string name, string fileName, string text, Guid? folder = null) =>
        CreateAsync(Constants.MediaTypes.Guids.FileGuid, name, fileName, Encoding.UTF8.GetBytes(text), folder);

    public async Task<Guid> CreateAsync(Guid mediaType, string name, string fileName, byte[] content, Guid? folder = null)
    {
        Guid temporaryFile = Guid.NewGuid();
        using HttpResponseMessage uploaded = await UploadAsync(temporaryFile, fileName, content);
        Assert.That(uploaded.StatusCode, Is.EqualTo(HttpStatusCode.Created), await uploaded.Content.ReadAsStringAsync());
        return await session.CreateAsync("media", new
        {
            mediaType = new { id = mediaType },
            parent = Reference(folder),
            values = new[] { new { alias = Constants.Conventions.Media.File, value = new { temporaryFileId = temporaryFile } } },
            variants = new[] { new { name } },
        });
    }

    public Task<HttpResponseMessage> UploadAsync(Guid id, string fileName, string text) => UploadAsync(id, fileName, Encoding.UTF8.GetBytes(text));

    public async Task<HttpResponseMessage> UploadAsync(Guid id, string fileName, byte[] content)
    {
        using MultipartFormDataContent form = [];
        using StringContent key = new(id.ToString());
        using ByteArrayContent file = new(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        form.Add(key, "Id");
        form.Add(file, "File", fileName);
        return await session.Client.PostAsync(new Uri("/umbraco/management/api/v1/temporary-file", UriKind.Relative), form);
    }

    public Task TrashAsync(Guid id) => session.SendAsync(HttpMethod.Put, $"media/{id}/move-to-recycle-bin").ShouldBeAsync(HttpStatusCode.OK);

    public Task RestoreAsync(Guid id, Guid? target = null) => session
        .SendAsync(HttpMethod.Put, $"recycle-bin/media/{id}/restore", new { target = Reference(target) })
        .ShouldBeAsync(HttpStatusCode.OK);

    public async Task<Uri> UrlOfAsync(Guid id) => new(
        (await session.GetJsonAsync($"media/urls?id={id}"))[0].GetProperty("urlInfos")[0].GetProperty("url").GetString()!,
        UriKind.RelativeOrAbsolute);

    public async Task<JsonElement> FileValueOfAsync(Guid id) => (await session.GetJsonAsync($"media/{id}"))
        .GetProperty("values").EnumerateArray().Single(value => value.GetProperty("alias").GetString() == Constants.Conventions.Media.File).GetProperty("value");

    private static object[] Folder(bool staffOnly) => staffOnly ? [new { alias = "staffOnly", value = true }] : [];

    private static object? Reference(Guid? id) => id is { } key ? new { id = key } : null;
}
