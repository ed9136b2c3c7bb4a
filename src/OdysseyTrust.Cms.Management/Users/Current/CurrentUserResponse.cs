using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Users.Permissions;

namespace OdysseyTrust.Cms.Management.Users.Current;

/// <summary>The user who is signed in, and what they may do: <c>CurrentUserResponseModel</c> of the Management API.</summary>
internal sealed record CurrentUserResponse
{
    public required Guid Id { get; init; }

    public required string Email { get; init; }

    public required string UserName { get; init; }

    public required string Name { get; init; }

    public required string? LanguageIsoCode { get; init; }

    public required IReadOnlyList<ReferenceById> DocumentStartNodeIds { get; init; }

    public required bool HasDocumentRootAccess { get; init; }

    public required IReadOnlyList<ReferenceById> MediaStartNodeIds { get; init; }

    public required bool HasMediaRootAccess { get; init; }

    public required IReadOnlyList<ReferenceById> ElementStartNodeIds { get; init; }

    public required bool HasElementRootAccess { get; init; }

    public required IReadOnlyList<string> AvatarUrls { get; init; }

    /// <summary>The cultures that the user may edit.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    public required bool HasAccessToAllLanguages { get; init; }

    public required bool HasAccessToSensitiveData { get; init; }

    /// <summary>What the user may do where nothing else is said.</summary>
    public required IReadOnlyList<string> FallbackPermissions { get; init; }

    public required IReadOnlyList<IPermissionPresentation> Permissions { get; init; }

    public required IReadOnlyList<string> AllowedSections { get; init; }

    public required bool IsAdmin { get; init; }

    public required IReadOnlyList<ReferenceById> UserGroupIds { get; init; }
}
