using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Users.Permissions;

namespace OdysseyTrust.Cms.Management.UserGroups;

/// <summary>A user group: <c>UserGroupResponseModel</c> of the Management API.</summary>
internal sealed record UserGroupResponse
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Alias { get; init; }

    public required string? Description { get; init; }

    public required string? Icon { get; init; }

    public required bool IsDeletable { get; init; }

    public required bool AliasCanBeChanged { get; init; }

    public required IReadOnlyList<string> Sections { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    public required bool HasAccessToAllLanguages { get; init; }

    public required ReferenceById? DocumentStartNode { get; init; }

    public required bool DocumentRootAccess { get; init; }

    public required ReferenceById? MediaStartNode { get; init; }

    public required bool MediaRootAccess { get; init; }

    public required ReferenceById? ElementStartNode { get; init; }

    public required bool ElementRootAccess { get; init; }

    public required IReadOnlyList<string> FallbackPermissions { get; init; }

    public required IReadOnlyList<IPermissionPresentation> Permissions { get; init; }
}
