using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;

namespace OdysseyTrust.Cms.Persistence.Members;

/// <inheritdoc cref="MembersNotKept"/>
internal sealed class ExternalMemberRepository : IExternalMemberRepository
{
    public Task<ExternalMemberIdentity?> GetByKeyAsync(Guid key) => Task.FromResult<ExternalMemberIdentity?>(null);

    public Task<ExternalMemberIdentity?> GetByEmailAsync(string email) => Task.FromResult<ExternalMemberIdentity?>(null);

    public Task<ExternalMemberIdentity?> GetByUsernameAsync(string username) => Task.FromResult<ExternalMemberIdentity?>(null);

    public Task<PagedModel<ExternalMemberIdentity>> GetPagedAsync(int skip, int take) => Task.FromResult(new PagedModel<ExternalMemberIdentity>());

    public Task<IEnumerable<string>> GetRolesAsync(Guid memberKey) => Task.FromResult<IEnumerable<string>>([]);

    public Task<int> CreateAsync(ExternalMemberIdentity member) => throw MembersNotKept.By(nameof(ExternalMemberRepository));

    public Task UpdateAsync(ExternalMemberIdentity member) => throw MembersNotKept.By(nameof(ExternalMemberRepository));

    public Task UpdateLoginPropertiesAsync(ExternalMemberIdentity member) => throw MembersNotKept.By(nameof(ExternalMemberRepository));

    public Task DeleteAsync(Guid key) => throw MembersNotKept.By(nameof(ExternalMemberRepository));

    public Task AssignRolesAsync(int externalMemberId, int[] memberGroupIds) => throw MembersNotKept.By(nameof(ExternalMemberRepository));

    public Task RemoveRolesAsync(int externalMemberId, int[] memberGroupIds) => throw MembersNotKept.By(nameof(ExternalMemberRepository));
}
