using System.Text.Json;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.TemporaryFiles;

/// <summary>
/// Uploads that wait until they are used, each in a folder of its own: <c>content</c> and <c>info.json</c>. The information is written last, so that
/// an upload is there whole or not at all.
/// </summary>
internal sealed class TemporaryFileRepository(TemporaryFileFolder folder) : ITemporaryFileRepository
{
    private const string Content = "content";
    private const string Info = "info.json";

    public async Task<TemporaryFileModel?> GetAsync(Guid key)
    {
        if (await ReadInfoAsync(key) is not { } info)
        {
            return null;
        }

        string content = Path.Combine(folder.Of(key), Content);
        return new TemporaryFileModel
        {
            Key = key,
            FileName = info.FileName,
            AvailableUntil = info.AvailableUntil,
            OpenReadStream = () => File.OpenRead(content),
        };
    }

    public async Task SaveAsync(TemporaryFileModel model)
    {
        string path = Directory.CreateDirectory(folder.Of(model.Key)).FullName;
        await using (Stream source = model.OpenReadStream())
        await using (FileStream target = File.Create(Path.Combine(path, Content)))
        {
            await source.CopyToAsync(target);
        }

        TemporaryFileInfo info = new(model.FileName, model.AvailableUntil.ToUniversalTime());
        await File.WriteAllTextAsync(Path.Combine(path, Info), JsonSerializer.Serialize(info));
    }

    public Task DeleteAsync(Guid key)
    {
        string path = folder.Of(key);
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }

        return Task.CompletedTask;
    }

    public async Task<IEnumerable<Guid>> CleanUpOldTempFiles(DateTime dateTime)
    {
        DateTime now = dateTime.ToUniversalTime();
        List<Guid> removed = [];
        foreach (Guid key in Keys())
        {
            DateTime availableUntil = (await ReadInfoAsync(key))?.AvailableUntil ?? Directory.GetCreationTimeUtc(folder.Of(key)).AddDays(1);
            if (availableUntil < now)
            {
                await DeleteAsync(key);
                removed.Add(key);
            }
        }

        return removed;
    }

    private Guid[] Keys() => Directory.Exists(folder.Path)
        ? [.. Directory.EnumerateDirectories(folder.Path).Select(Path.GetFileName).Select(name => Guid.TryParse(name, out Guid key) ? key : Guid.Empty)
            .Where(key => key != Guid.Empty)]
        : [];

    private async Task<TemporaryFileInfo?> ReadInfoAsync(Guid key)
    {
        string path = Path.Combine(folder.Of(key), Info);
        return File.Exists(path) ? JsonSerializer.Deserialize<TemporaryFileInfo>(await File.ReadAllTextAsync(path)) : null;
    }
}
