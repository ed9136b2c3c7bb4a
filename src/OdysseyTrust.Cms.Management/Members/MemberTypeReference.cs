using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Members;

/// <summary>The type of a member.</summary>
internal sealed record MemberTypeReference(Guid Id, string Icon, ReferenceById? Collection);
