using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Media.Pickers;

/// <summary>Reads picked media from JSON, or from the comma-separated UDIs of older pickers.</summary>
internal static class PickedMediaReader
{
    public static IReadOnlyList<PickedMedia> ReadPickedMedia(this IJsonSerializer json, object? value)
        => value is string udis && !udis.DetectIsJson()
            ? [.. udis.Split(',').Select(FromUdi).OfType<PickedMedia>()]
            : json.TryRead(value, out List<PickedMedia>? picks) ? picks : [];

    private static PickedMedia? FromUdi(string text)
        => UdiParser.TryParse(text.Trim(), out Udi? udi) && udi is GuidUdi { EntityType: Constants.UdiEntityType.Media } media
            ? new PickedMedia { Key = media.Guid, MediaKey = media.Guid }
            : null;
}
