using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Users.Permissions;

/// <summary>What may be done to a document and what is below it.</summary>
internal sealed record DocumentPermissionPresentation(ReferenceById Document, IReadOnlyList<string> Verbs) : IPermissionPresentation;
