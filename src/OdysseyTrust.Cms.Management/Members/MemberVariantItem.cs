namespace OdysseyTrust.Cms.Management.Members;

/// <summary>The name of a member, in no language.</summary>
internal sealed record MemberVariantItem(string Name, string? Culture);
