namespace OdysseyTrust.Cms.Management.Users.Permissions;

/// <summary>A permission of some package.</summary>
internal sealed record UnknownTypePermissionPresentation(IReadOnlyList<string> Verbs, string Context) : IPermissionPresentation;
