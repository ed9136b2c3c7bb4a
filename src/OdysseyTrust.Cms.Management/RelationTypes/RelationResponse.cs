using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.RelationTypes;

/// <summary>A relation between two items.</summary>
internal sealed record RelationResponse(
    Guid Id, ReferenceById RelationType, RelationEnd Parent, RelationEnd Child, DateTimeOffset CreateDate, string? Comment);
