using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>Users that something is to be done to.</summary>
internal sealed record UserIdsRequest(IReadOnlyList<ReferenceById> UserIds)
{
    public ISet<Guid> ToKeys() => UserIds.Select(user => user.Id).ToHashSet();
}
