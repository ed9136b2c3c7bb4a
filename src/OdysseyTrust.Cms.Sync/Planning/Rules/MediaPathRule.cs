using System.Text.Json;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;

namespace OdysseyTrust.Cms.Sync.Planning.Rules;

/// <summary>The file of a media item lies in the media folder: a path that leads out of it would serve any file of the server.</summary>
internal sealed class MediaPathRule(IOptions<GlobalSettings> settings) : ISyncRule
{
    private string Folder => settings.Value.UmbracoMediaPath.TrimStart('~').TrimEnd('/') + "/";

    public IEnumerable<SyncProblem> Check(SyncState state)
        => from file in state.Of(SyncKind.Media).Files
           from property in ((ContentRecord)file.Record).Properties
           where property.Alias == Constants.Conventions.Media.File
           from value in property.Values
           let path = PathIn(value.Text)
           where path is not null && !IsInside(path)
           select file.Problem(property.Alias, $"The path \"{path}\" is not in the media folder.", $"Begin it with {Folder} and leave out \"..\".");

    /// <summary>The path in a value: the whole of it, or <c>src</c> in the value of an image cropper.</summary>
    internal static string? PathIn(string value)
    {
        string text = value.Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (text[0] != '{')
        {
            return text;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return document.RootElement.TryGetProperty("src", out JsonElement src) && src.ValueKind == JsonValueKind.String
                ? src.GetString() is { Length: > 0 } path ? path : null
                : null;
        }
        catch (JsonException)
        {
            // Not JSON after all: then it is a path, and none of the media folder.
            return text;
        }
    }

    private bool IsInside(string path)
    {
        string plain = Uri.UnescapeDataString(path);
        return plain.StartsWith(Folder, StringComparison.OrdinalIgnoreCase)
            && !plain.Contains('\\', StringComparison.Ordinal)
            && !plain.Contains('%', StringComparison.Ordinal)
            && plain.Split('/').All(segment => segment is not ("." or ".."))
            && !plain.Any(char.IsControl);
    }
}
