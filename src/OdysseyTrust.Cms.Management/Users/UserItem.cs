using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Models.Membership;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>A user where they are referred to.</summary>
internal sealed record UserItem(Guid Id, string Name, UserKind Kind, IReadOnlyList<string> AvatarUrls, IReadOnlyList<Flag> Flags);
