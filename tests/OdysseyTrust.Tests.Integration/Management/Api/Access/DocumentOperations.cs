namespace OdysseyTrust.Tests.Integration.Management.Api.Access;

/// <summary>All that can be done to documents. What can be named in more than one place is here once for each.</summary>
internal static class DocumentOperations
{
    private static readonly object[] Nothing = [];

    public static readonly IReadOnlyList<NodeOperation> All =
    [
        .. Reading(), .. Writing(), .. Placing(), .. Publishing(), .. Settings(), .. History(), .. Bin(), .. Lists(),
    ];

    private static IEnumerable<NodeOperation> Reading() =>
    [
        new("GET", "document/{}"),
        new("GET", "document/{}/published"),
        new("GET", "document/{}/audit-log"),
        new("GET", "document/{}/available-segment-options"),
        new("GET", "document/{}/referenced-by"),
        new("GET", "document/{}/referenced-descendants"),
        new("GET", "document/{}/preview-url", Address: nodes => $"document/{nodes.Other}/preview-url?providerAlias=umbDocumentUrlProvider"),
        new("GET", "document/are-referenced", Address: nodes => $"document/are-referenced?id={nodes.Own}&id={nodes.Other}"),
        new("GET", "document/urls", Address: nodes => $"document/urls?id={nodes.Own}&id={nodes.Other}"),
        new("GET", "collection/document/{}"),
        new("GET", "document/configuration", Answer.AboutNoNode),
        new("GET", "user/current/permissions/document", Answer.AboutNoNode),
        new("POST", "dynamic-root/query", Answer.AboutNoNode),
    ];

    private static IEnumerable<NodeOperation> Writing() =>
    [
        new("POST", "document", Body: Below),
        new("POST", "document/create-and-publish", Body: Below),
        new("POST", "document/validate", Body: Below),
        new("PUT", "document/{}", Body: Draft),
        new("PUT", "document/{}/update-and-publish", Body: Draft),
        new("PUT", "/umbraco/management/api/v1.1/document/{}/validate", Body: Draft),
        new("POST", "document-blueprint/from-document", Body: nodes => new { document = Id(nodes.Other), name = "Blueprint", parent = (object?)null }),
    ];

    private static IEnumerable<NodeOperation> Placing() =>
    [
        new("PUT", "document/{}/move", Body: nodes => new { target = Id(nodes.Own) }),
        new("PUT", "document/{}/move", Address: nodes => $"document/{nodes.Own}/move", Body: nodes => new { target = Id(nodes.Other) }),
        new("PUT", "document/{}/move", Answer.RefusedAtRoot, nodes => $"document/{nodes.Own}/move", _ => new { target = (object?)null }),
        new("POST", "document/{}/copy", Body: nodes => Copy(nodes.Own)),
        new("POST", "document/{}/copy", Address: nodes => $"document/{nodes.Own}/copy", Body: nodes => Copy(nodes.Other)),
        new("PUT", "document/sort", Body: nodes => new { parent = Id(nodes.Other), sorting = Nothing }),
        new("PUT", "document/sort", Body: nodes => new { parent = Id(nodes.Own), sorting = new[] { new { id = nodes.Other, sortOrder = 0 } } }),
        new("PUT", "document/root/sort-children", Answer.RefusedAtRoot, Body: _ => ByName()),
        new("PUT", "document/{}/sort-children", Body: _ => ByName()),
        new("PUT", "document/{}/move-to-recycle-bin"),
        new("DELETE", "document/{}"),
    ];

    private static IEnumerable<NodeOperation> Publishing() =>
    [
        new("PUT", "document/{}/publish", Body: _ => new { publishSchedules = new[] { new { culture = (string?)null } } }),
        new("PUT", "document/{}/publish-with-descendants", Body: _ => new { includeUnpublishedDescendants = true, cultures = Nothing }),
        new("GET", "document/{}/publish-with-descendants/result/{}"),
        new("PUT", "document/{}/unpublish", Body: _ => new { cultures = (object?)null }),
    ];

    private static IEnumerable<NodeOperation> Settings() =>
    [
        new("GET", "document/{}/domains"),
        new("PUT", "document/{}/domains", Body: _ => new { defaultIsoCode = (string?)null, domains = Nothing }),
        new("GET", "document/{}/notifications"),
        new("PUT", "document/{}/notifications", Body: _ => new { subscribedActionIds = Nothing }),
        new("GET", "document/{}/public-access"),
        new("POST", "document/{}/public-access", Body: Members),
        new("PUT", "document/{}/public-access", Body: Members),
        new("DELETE", "document/{}/public-access"),
        new("GET", "redirect-management", Answer.Hidden),
        new("GET", "redirect-management/{}"),
        new("DELETE", "redirect-management/{}", Address: nodes => $"redirect-management/{nodes.Redirect}"),
        new("GET", "redirect-management/status", Answer.AboutNoNode),
        new("POST", "redirect-management/status", Answer.AboutNoNode),
    ];

    private static IEnumerable<NodeOperation> History() =>
    [
        new("GET", "document-version", Address: nodes => $"document-version?documentId={nodes.Other}"),
        new("GET", "document-version/{}", Address: nodes => $"document-version/{nodes.Version}"),
        new("PUT", "document-version/{}/prevent-cleanup", Address: nodes => $"document-version/{nodes.Version}/prevent-cleanup?preventCleanup=true"),
        new("POST", "document-version/{}/rollback", Address: nodes => $"document-version/{nodes.Version}/rollback"),
    ];

    private static IEnumerable<NodeOperation> Bin() =>
    [
        new("DELETE", "recycle-bin/document", Answer.RefusedAtBin),
        new("DELETE", "recycle-bin/document/{}", Answer.RefusedAtBin, nodes => $"recycle-bin/document/{nodes.Trashed}"),
        new("GET", "recycle-bin/document/root", Answer.RefusedAtBin),
        new("GET", "recycle-bin/document/children", Answer.RefusedAtBin, nodes => $"recycle-bin/document/children?parentId={nodes.Trashed}"),
        new("GET", "recycle-bin/document/siblings", Answer.RefusedAtBin, nodes => $"recycle-bin/document/siblings?target={nodes.Trashed}&before=1&after=1"),
        new("GET", "recycle-bin/document/referenced-by", Answer.RefusedAtBin),
        new("GET", "recycle-bin/document/{}/original-parent", Answer.RefusedAtBin, nodes => $"recycle-bin/document/{nodes.Trashed}/original-parent"),
        new(
            "PUT",
            "recycle-bin/document/{}/restore",
            Answer.RefusedAtBin,
            nodes => $"recycle-bin/document/{nodes.Trashed}/restore",
            nodes => new { target = Id(nodes.Own) }),
    ];

    private static IEnumerable<NodeOperation> Lists() =>
    [
        new("GET", "tree/document/root", Answer.Hidden),
        new("GET", "tree/document/children", Answer.Hidden, nodes => $"tree/document/children?parentId={nodes.Parent}"),
        new("GET", "tree/document/siblings", Answer.Hidden, nodes => $"tree/document/siblings?target={nodes.Other}&before=5&after=5"),
        new("GET", "tree/document/ancestors", Answer.Hidden, nodes => $"tree/document/ancestors?descendantId={nodes.Other}"),
        new("GET", "item/document", Answer.Hidden, nodes => $"item/document?id={nodes.Own}&id={nodes.Other}&id={nodes.Trashed}"),
        new("GET", "item/document/ancestors", Answer.Hidden, nodes => $"item/document/ancestors?id={nodes.Other}"),
        new("GET", "item/document/search", Answer.Hidden, nodes => $"item/document/search?query={Uri.EscapeDataString(nodes.Name)}"),
        new("GET", "item/document/search", Answer.Hidden, nodes => $"item/document/search?query=&parentId={nodes.Parent}"),
    ];

    private static object Id(Guid id) => new { id };

    private static object Below(Nodes nodes) => new
    {
        documentType = Id(nodes.Type),
        parent = Id(nodes.Other),
        values = Nothing,
        variants = new[] { new { name = "New" } },
        culturesToPublish = Nothing,
    };

    private static object Draft(Nodes nodes) => new { values = Nothing, variants = new[] { new { name = nodes.Name } }, culturesToPublish = Nothing };

    private static object Copy(Guid target) => new { target = Id(target), relateToOriginal = false, includeDescendants = false };

    private static object ByName() => new { field = "Name", direction = "Ascending" };

    private static object Members(Nodes nodes) => new
    {
        memberUserNames = Nothing,
        memberGroupNames = Nothing,
        loginDocument = Id(nodes.Own),
        errorDocument = Id(nodes.Own),
    };
}
