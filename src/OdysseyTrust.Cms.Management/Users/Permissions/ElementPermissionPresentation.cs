using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Users.Permissions;

/// <summary>What may be done to an element of the library.</summary>
internal sealed record ElementPermissionPresentation(ReferenceById Element, IReadOnlyList<string> Verbs) : IPermissionPresentation;
