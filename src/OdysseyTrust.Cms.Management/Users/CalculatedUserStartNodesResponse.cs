using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>Where a user starts, when their groups are taken into account.</summary>
internal sealed record CalculatedUserStartNodesResponse(
    Guid Id,
    IReadOnlyList<ReferenceById> DocumentStartNodeIds,
    bool HasDocumentRootAccess,
    IReadOnlyList<ReferenceById> MediaStartNodeIds,
    bool HasMediaRootAccess,
    IReadOnlyList<ReferenceById> ElementStartNodeIds,
    bool HasElementRootAccess);
