using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.ContentTypes;

/// <summary>The types below which something of a type may be made.</summary>
internal sealed record AllowedParentsResponse(IReadOnlyList<ReferenceById> AllowedParentIds);
