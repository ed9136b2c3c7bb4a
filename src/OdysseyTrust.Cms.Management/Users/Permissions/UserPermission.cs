namespace OdysseyTrust.Cms.Management.Users.Permissions;

/// <summary>What a user may do to a node.</summary>
internal sealed record UserPermission(Guid NodeKey, IReadOnlyList<string> Permissions);
