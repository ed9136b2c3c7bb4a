using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Users.Permissions;

/// <summary>What may be done to one property of the documents of one type.</summary>
internal sealed record DocumentPropertyValuePermissionPresentation(ReferenceById DocumentType, ReferenceById PropertyType, IReadOnlyList<string> Verbs)
    : IPermissionPresentation;
