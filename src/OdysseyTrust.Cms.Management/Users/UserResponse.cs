using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Models.Membership;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>A user: <c>UserResponseModel</c> of the Management API.</summary>
internal sealed record UserResponse
{
    public required Guid Id { get; init; }

    public required string Email { get; init; }

    public required string UserName { get; init; }

    public required string Name { get; init; }

    public required string? LanguageIsoCode { get; init; }

    public required IReadOnlyList<ReferenceById> UserGroupIds { get; init; }

    public required IReadOnlyList<ReferenceById> DocumentStartNodeIds { get; init; }

    public required bool HasDocumentRootAccess { get; init; }

    public required IReadOnlyList<ReferenceById> MediaStartNodeIds { get; init; }

    public required bool HasMediaRootAccess { get; init; }

    public required IReadOnlyList<ReferenceById> ElementStartNodeIds { get; init; }

    public required bool HasElementRootAccess { get; init; }

    public required IReadOnlyList<string> AvatarUrls { get; init; }

    public required UserState State { get; init; }

    public required UserKind Kind { get; init; }

    public required bool IsAdmin { get; init; }

    public required int FailedLoginAttempts { get; init; }

    public required DateTimeOffset CreateDate { get; init; }

    public required DateTimeOffset UpdateDate { get; init; }

    public required DateTimeOffset? LastLoginDate { get; init; }

    public required DateTimeOffset? LastLockoutDate { get; init; }

    public required DateTimeOffset? LastPasswordChangeDate { get; init; }
}
