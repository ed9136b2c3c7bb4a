using Microsoft.EntityFrameworkCore;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <content>History: the versions of an item.</content>
internal abstract partial class ContentRepository<TEntity>
{
    /// <summary>The current version first, then the others from the newest on.</summary>
    public IEnumerable<TEntity> GetAllVersions(int nodeId) => ReadVersions(VersionsOf(nodeId));

    public IEnumerable<TEntity> GetAllVersionsSlim(int nodeId, int skip, int take) => ReadVersions(VersionsOf(nodeId).Skip(skip).Take(take));

    public IEnumerable<int> GetVersionIds(int id, int topRows) => [.. VersionsOf(id).Take(topRows).Select(version => version.Id)];

    public TEntity? GetVersion(int versionId) =>
        ReadVersions(Database.Set<ContentVersionRow>().Where(version => version.Id == versionId)).FirstOrDefault();

    /// <exception cref="InvalidOperationException">It is the current or the published version, which an item can't be without.</exception>
    public void DeleteVersion(int versionId)
    {
        ContentVersionRow? version = Database.Set<ContentVersionRow>().AsNoTracking().SingleOrDefault(version => version.Id == versionId);
        if (version is { IsCurrent: true } or { IsPublished: true })
        {
            throw new InvalidOperationException($"The version {versionId} of '{version.Name}' is the current or the published one: only history can be deleted.");
        }

        Database.Set<ContentVersionRow>().Where(row => row.Id == versionId).ExecuteDelete();
    }

    public void DeleteVersions(int nodeId, DateTime versionDate) => Database.Set<ContentVersionRow>()
        .Where(version => version.ContentId == nodeId && !version.IsCurrent && !version.IsPublished && version.Date < versionDate)
        .ExecuteDelete();

    private IQueryable<ContentVersionRow> VersionsOf(int id) => Database.Set<ContentVersionRow>()
        .Where(version => version.ContentId == id && version.Content.Node.ObjectType == ObjectType)
        .OrderByDescending(version => version.IsCurrent)
        .ThenByDescending(version => version.Date)
        .ThenByDescending(version => version.Id);

    private TEntity[] ReadVersions(IQueryable<ContentVersionRow> versions)
    {
        List<ContentVersionRow> rows = [.. versions.AsNoTracking()];
        int[] ids = [.. rows.Select(version => version.ContentId).Distinct()];
        Dictionary<int, ContentRow> contents = Rows
            .Where(row => ids.Contains(row.Id))
            .Include(row => row.Node)
            .Include(row => row.Versions.Where(version => version.IsPublished))
            .ToDictionary(row => row.Id);
        return [.. rows.Where(version => contents.ContainsKey(version.ContentId)).Select(version => Build(contents[version.ContentId], version))];
    }
}
