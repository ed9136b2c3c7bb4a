using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Members;

/// <inheritdoc cref="MembersNotKept"/>
internal sealed class MemberGroupRepository : IMemberGroupRepository
{
    public IMemberGroup? Get(int id) => null;

    public IMemberGroup? Get(Guid uniqueId) => null;

    public IMemberGroup? GetByName(string? name) => null;

    public IEnumerable<IMemberGroup> GetMany(params int[]? ids) => [];

    public IEnumerable<IMemberGroup> Get(IQuery<IMemberGroup> query) => [];

    public IEnumerable<IMemberGroup> GetMemberGroupsForMember(int memberId) => [];

    public IEnumerable<IMemberGroup> GetMemberGroupsForMember(string? username) => [];

    public bool Exists(int id) => false;

    public int Count(IQuery<IMemberGroup>? query) => 0;

    public void Save(IMemberGroup entity) => throw MembersNotKept.By(nameof(MemberGroupRepository));

    public void Delete(IMemberGroup entity) => throw MembersNotKept.By(nameof(MemberGroupRepository));

    public IMemberGroup? CreateIfNotExists(string roleName) => throw MembersNotKept.By(nameof(MemberGroupRepository));

    public void ReplaceRoles(int[] memberIds, string[] roleNames) => throw MembersNotKept.By(nameof(MemberGroupRepository));

    public void AssignRoles(int[] memberIds, string[] roleNames) => throw MembersNotKept.By(nameof(MemberGroupRepository));

    public void DissociateRoles(int[] memberIds, string[] roleNames) => throw MembersNotKept.By(nameof(MemberGroupRepository));
}
