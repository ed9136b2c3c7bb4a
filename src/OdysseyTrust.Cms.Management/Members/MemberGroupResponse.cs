namespace OdysseyTrust.Cms.Management.Members;

/// <summary>A group of members.</summary>
internal sealed record MemberGroupResponse(Guid Id, string Name);
