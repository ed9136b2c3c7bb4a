using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Users.Permissions;

namespace OdysseyTrust.Cms.Management.UserGroups;

/// <summary>What a user group is to be: <c>CreateUserGroupRequestModel</c> and <c>UpdateUserGroupRequestModel</c> of the Management API.</summary>
internal sealed record UserGroupRequest
{
    /// <summary>The key of a group that is to be made, if the caller chooses it.</summary>
    public Guid? Id { get; init; }

    public required string Name { get; init; }

    public required string Alias { get; init; }

    public string? Description { get; init; }

    public string? Icon { get; init; }

    public required IReadOnlyList<string> Sections { get; init; }

    /// <summary>The cultures that may be edited.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    public bool HasAccessToAllLanguages { get; init; }

    public ReferenceById? DocumentStartNode { get; init; }

    public bool DocumentRootAccess { get; init; }

    public ReferenceById? MediaStartNode { get; init; }

    public bool MediaRootAccess { get; init; }

    public ReferenceById? ElementStartNode { get; init; }

    public bool ElementRootAccess { get; init; }

    /// <summary>What may be done where nothing else is said.</summary>
    public required IReadOnlyList<string> FallbackPermissions { get; init; }

    public required IReadOnlyList<IPermissionPresentation> Permissions { get; init; }
}
