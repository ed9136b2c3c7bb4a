using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Persistence.Members;

/// <inheritdoc cref="MembersNotKept"/>
internal sealed class MemberRepository : IMemberRepository
{
    public int RecycleBinId => throw new NotSupportedException("Members have no recycle bin.");

    public IMember? Get(int id) => null;

    public IEnumerable<IMember> GetMany(params int[]? ids) => [];

    public bool Exists(int id) => false;

    public bool Exists(string username) => false;

    public IEnumerable<IMember> Get(IQuery<IMember> query) => [];

    public int Count(IQuery<IMember>? query) => 0;

    public int Count(string? contentTypeAlias = null) => 0;

    public int CountChildren(int parentId, string? contentTypeAlias = null) => 0;

    public int CountDescendants(int parentId, string? contentTypeAlias = null) => 0;

    public int GetCountByQuery(IQuery<IMember>? query) => 0;

    public int[] GetMemberIds(string[] names) => [];

    public IMember? GetByUsername(string? username) => null;

    public IEnumerable<IMember> GetByMemberGroup(string groupName) => [];

    public IEnumerable<IMember> FindMembersInRole(
        string roleName, string usernameToMatch, StringPropertyMatchType matchType = StringPropertyMatchType.StartsWith) => [];

    public IEnumerable<IMember> GetAllVersions(int nodeId) => [];

    public IEnumerable<IMember> GetAllVersionsSlim(int nodeId, int skip, int take) => [];

    public IEnumerable<int> GetVersionIds(int id, int topRows) => [];

    public IMember? GetVersion(int versionId) => null;

    public IEnumerable<IMember> GetRecycleBin() => [];

    public IEnumerable<IMember> GetPage(
        IQuery<IMember>? query, long pageIndex, int pageSize, out long totalRecords, IQuery<IMember>? filter, Ordering? ordering)
    {
        totalRecords = 0;
        return [];
    }

    public Task<PagedModel<IMember>> GetPagedByFilterAsync(MemberFilter memberFilter, int skip, int take, Ordering? ordering = null) =>
        Task.FromResult(new PagedModel<IMember>());

    public ContentDataIntegrityReport CheckDataIntegrity(ContentDataIntegrityReportOptions options) =>
        new(new Dictionary<int, ContentDataIntegrityReportEntry>());

    public void Save(IMember entity) => throw MembersNotKept.By(nameof(MemberRepository));

    public void Delete(IMember entity) => throw MembersNotKept.By(nameof(MemberRepository));

    public void DeleteVersion(int versionId) => throw MembersNotKept.By(nameof(MemberRepository));

    public void DeleteVersions(int nodeId, DateTime versionDate) => throw MembersNotKept.By(nameof(MemberRepository));
}
