using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.UserGroups;

/// <summary>A user group where it is referred to.</summary>
internal sealed record UserGroupItem(Guid Id, string Name, string? Alias, string? Icon, IReadOnlyList<Flag> Flags);
