using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Members;

/// <summary>A member group where it is referred to: <c>MemberGroupItemResponseModel</c> of the Management API.</summary>
internal sealed record MemberGroupItem(Guid Id, string Name, IReadOnlyList<Flag> Flags);
