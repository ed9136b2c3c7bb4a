namespace OdysseyTrust.Cms.Sync.Model;

/// <summary>What a member may do with a property of their own profile, and whether it is sensitive.</summary>
internal sealed record MemberAccessRecord(bool CanEdit, bool CanView, bool IsSensitive);
