namespace OdysseyTrust.Cms.Management.Users.Permissions;

/// <summary>What a user may do to some nodes.</summary>
internal sealed record UserPermissionsResponse(IReadOnlyList<UserPermission> Permissions);
