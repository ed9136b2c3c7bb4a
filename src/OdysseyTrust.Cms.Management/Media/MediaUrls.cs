using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Management.Content;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>
/// Where the back office finds the files of media. While a media item is in the recycle bin its file has another name, under which staff alone can see it:
/// <c>Umbraco:CMS:Content:EnableMediaRecycleBinProtection</c>.
/// </summary>
internal sealed class MediaUrls(MediaUrlGeneratorCollection urls, IOptionsMonitor<ContentSettings> content)
{
    private const string Source = "src";

    private static readonly string[] FileEditors = [Constants.PropertyEditors.Aliases.UploadField, Constants.PropertyEditors.Aliases.ImageCropper];

    public IEnumerable<string> Of(IMedia media) =>
        media.GetUrls(content.CurrentValue, urls).OfType<string>().Select(url => IsHidden(media) ? Trashed(url) : url);

    /// <summary>The values of a media item as they are read, with the addresses that its files have now.</summary>
    public IReadOnlyList<ContentValueResponse> Correct(IMedia media, IReadOnlyList<ContentValueResponse> values) =>
        IsHidden(media) ? [.. values.Select(Correct)] : values;

    private static ContentValueResponse Correct(ContentValueResponse value)
    {
        if (!FileEditors.Contains(value.EditorAlias) || value.Value is not { ValueKind: JsonValueKind.Object } json
            || JsonObject.Create(json) is not { } file || file[Source]?.ToString() is not { Length: > 0 } url)
        {
            return value;
        }

        file[Source] = Trashed(url);
        return value with { Value = JsonSerializer.SerializeToElement(file) };
    }

    private bool IsHidden(IMedia media) => media.Trashed && content.CurrentValue.EnableMediaRecycleBinProtection;

    private static string Trashed(string url)
    {
        string extension = Path.GetExtension(url);
        return $"{url[..^extension.Length]}{Constants.Conventions.Media.TrashedMediaSuffix}{extension}";
    }
}
