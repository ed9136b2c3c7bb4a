using System.Text.Json;
using System.Text.Json.Nodes;

namespace OdysseyTrust.Cms.Hosting.Configuration;

/// <summary>
/// The settings that a running site makes for itself, such as the key that signs picture addresses: a JSON file in the data folder,
/// read before <c>appsettings.json</c>, which therefore wins.
/// </summary>
/// <param name="path">The file's full path.</param>
internal sealed class SavedSettings(string path)
{
    /// <summary>The file's name in the data folder.</summary>
    public const string FileName = "settings.json";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Sets the value of a key such as <c>Umbraco:CMS:Global:Id</c>; <see langword="null"/> removes it.</summary>
    public async Task SetAsync(string key, string? value)
    {
        JsonObject settings = await ReadAsync();
        string[] parts = key.Split(':');
        JsonObject section = settings;
        foreach (string part in parts[..^1])
        {
            section[part] ??= new JsonObject();
            section = section[part]!.AsObject();
        }

        if (value is null)
        {
            section.Remove(parts[^1]);
        }
        else
        {
            section[parts[^1]] = value;
        }

        await WriteAsync(settings);
    }

    private async Task<JsonObject> ReadAsync()
    {
        if (!File.Exists(path))
        {
            return [];
        }

        await using FileStream file = File.OpenRead(path);
        return (await JsonNode.ParseAsync(file))?.AsObject() ?? [];
    }

    /// <summary>Writes a second file and swaps it in, so that a crash leaves the old settings or the new.</summary>
    private async Task WriteAsync(JsonObject settings)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string written = path + ".new";
        await File.WriteAllTextAsync(written, settings.ToJsonString(Indented));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(written, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        File.Move(written, path, overwrite: true);
    }
}
