using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Pickers;

/// <summary>Reads picked items: as they are stored, as UDIs with commas between, or as the editor sends them.</summary>
internal static class PickedNodeReader
{
    public static IReadOnlyList<PickedNode> ReadPickedNodes(this IJsonSerializer json, object? value)
        => value is string udis && !udis.DetectIsJson()
            ? [.. udis.Split(',').Select(FromUdi).OfType<PickedNode>()]
            : json.TryRead(value, out List<PickedNode>? picked) ? picked : [];

    public static GuidUdi ToUdi(this PickedNode node) => new(node.Type, node.Unique);

    private static PickedNode? FromUdi(string text)
        => UdiParser.TryParse(text.Trim(), out GuidUdi? udi) ? new PickedNode(udi.EntityType, udi.Guid) : null;
}
