namespace OdysseyTrust.Tests.Integration.Management.Api.Access;

/// <summary>All that can be done to media. What can be named in more than one place is here once for each.</summary>
internal static class MediaOperations
{
    private static readonly object[] Nothing = [];

    public static readonly IReadOnlyList<NodeOperation> All = [.. Reading(), .. Writing(), .. Placing(), .. Bin(), .. Lists()];

    private static IEnumerable<NodeOperation> Reading() =>
    [
        new("GET", "media/{}"),
        new("GET", "media/{}/audit-log"),
        new("GET", "media/{}/referenced-by"),
        new("GET", "media/{}/referenced-descendants"),
        new("GET", "media/are-referenced", Address: nodes => $"media/are-referenced?id={nodes.Own}&id={nodes.Other}"),
        new("GET", "media/urls", Address: nodes => $"media/urls?id={nodes.Own}&id={nodes.Other}"),
        new("GET", "media/configuration", Answer.AboutNoNode),
        new("GET", "user/current/permissions/media", Answer.AboutNoNode),
    ];

    private static IEnumerable<NodeOperation> Writing() =>
    [
        new("POST", "media", Body: Below),
        new("POST", "media/validate", Body: Below),
        new("PUT", "media/{}", Body: Draft),
        new("PUT", "media/{}/validate", Body: Draft),
    ];

    private static IEnumerable<NodeOperation> Placing() =>
    [
        new("PUT", "media/{}/move", Body: nodes => new { target = Id(nodes.Own) }),
        new("PUT", "media/{}/move", Address: nodes => $"media/{nodes.Own}/move", Body: nodes => new { target = Id(nodes.Other) }),
        new("PUT", "media/{}/move", Answer.RefusedAtRoot, nodes => $"media/{nodes.Own}/move", _ => new { target = (object?)null }),
        new("PUT", "media/sort", Body: nodes => new { parent = Id(nodes.Other), sorting = Nothing }),
        new("PUT", "media/sort", Body: nodes => new { parent = Id(nodes.Own), sorting = new[] { new { id = nodes.Other, sortOrder = 0 } } }),
        new("PUT", "media/root/sort-children", Answer.RefusedAtRoot, Body: _ => ByName()),
        new("PUT", "media/{}/sort-children", Body: _ => ByName()),
        new("PUT", "media/{}/move-to-recycle-bin"),
        new("DELETE", "media/{}"),
    ];

    private static IEnumerable<NodeOperation> Bin() =>
    [
        new("DELETE", "recycle-bin/media", Answer.RefusedAtBin),
        new("DELETE", "recycle-bin/media/{}", Answer.RefusedAtBin, nodes => $"recycle-bin/media/{nodes.Trashed}"),
        new("GET", "recycle-bin/media/root", Answer.RefusedAtBin),
        new("GET", "recycle-bin/media/children", Answer.RefusedAtBin, nodes => $"recycle-bin/media/children?parentId={nodes.Trashed}"),
        new("GET", "recycle-bin/media/siblings", Answer.RefusedAtBin, nodes => $"recycle-bin/media/siblings?target={nodes.Trashed}&before=1&after=1"),
        new("GET", "recycle-bin/media/referenced-by", Answer.RefusedAtBin),
        new("GET", "recycle-bin/media/{}/original-parent", Answer.RefusedAtBin, nodes => $"recycle-bin/media/{nodes.Trashed}/original-parent"),
        new(
            "PUT",
            "recycle-bin/media/{}/restore",
            Answer.RefusedAtBin,
            nodes => $"recycle-bin/media/{nodes.Trashed}/restore",
            nodes => new { target = Id(nodes.Own) }),
    ];

    private static IEnumerable<NodeOperation> Lists() =>
    [
        new("GET", "collection/media", Address: nodes => $"collection/media?id={nodes.Other}"),
        new("GET", "collection/media", Answer.Hidden),
        new("GET", "tree/media/root", Answer.Hidden),
        new("GET", "tree/media/children", Answer.Hidden, nodes => $"tree/media/children?parentId={nodes.Parent}"),
        new("GET", "tree/media/siblings", Answer.Hidden, nodes => $"tree/media/siblings?target={nodes.Other}&before=5&after=5"),
        new("GET", "tree/media/ancestors", Answer.Hidden, nodes => $"tree/media/ancestors?descendantId={nodes.Other}"),
        new("GET", "item/media", Answer.Hidden, nodes => $"item/media?id={nodes.Own}&id={nodes.Trashed}"),
        new("GET", "item/media/ancestors", Answer.Hidden, nodes => $"item/media/ancestors?id={nodes.Trashed}"),
        new("GET", "item/media/search", Answer.Hidden, nodes => $"item/media/search?query={Uri.EscapeDataString(nodes.Name)}"),
        new("GET", "item/media/search", Answer.Hidden, nodes => $"item/media/search?query=&parentId={nodes.Parent}"),
        new("GET", "imaging/resize/urls", Answer.Hidden, nodes => $"imaging/resize/urls?id={nodes.Own}&id={nodes.Trashed}"),
    ];

    private static object Id(Guid id) => new { id };

    private static object Below(Nodes nodes) => new { mediaType = Id(nodes.Type), parent = Id(nodes.Other), values = Nothing, variants = new[] { new { name = "New" } } };

    private static object Draft(Nodes nodes) => new { values = Nothing, variants = new[] { new { name = nodes.Name } } };

    private static object ByName() => new { field = "Name", direction = "Ascending" };
}
