using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Repositories;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Redirects;

/// <summary>Redirects, the newest first. They go with their document.</summary>
internal sealed class RedirectUrlRepository(IDatabaseAccessor accessor)
    : RowRepository<Guid, IRedirectUrl, RedirectUrlRow>(accessor, Columns), IRedirectUrlRepository
{
    private static readonly RowMap<RedirectUrlRow> Columns = new RowMap<RedirectUrlRow>()
        .Map(nameof(IRedirectUrl.Id), redirect => redirect.Id)
        .Map(nameof(IRedirectUrl.Key), redirect => redirect.Key)
        .Map(nameof(IRedirectUrl.ContentId), redirect => redirect.ContentId)
        .Map(nameof(IRedirectUrl.ContentKey), redirect => redirect.Content.Key)
        .Map(nameof(IRedirectUrl.Url), redirect => redirect.Url)
        .Map(nameof(IRedirectUrl.Culture), redirect => redirect.Culture)
        .Map(nameof(IRedirectUrl.CreateDateUtc), redirect => redirect.CreateDate);

    protected override IQueryable<RedirectUrlRow> Rows => base.Rows.Include(redirect => redirect.Content)
        .OrderByDescending(redirect => redirect.CreateDate).ThenByDescending(redirect => redirect.Id);

    private DbSet<RedirectUrlRow> Table => Database.Set<RedirectUrlRow>();

    public IRedirectUrl? Get(string url, Guid contentKey, string? culture) =>
        First(Rows.Where(redirect => redirect.Url == url && redirect.Content.Key == contentKey && redirect.Culture == culture));

    public void Delete(Guid id) => Table.Where(redirect => redirect.Key == id).ExecuteDelete();

    public void DeleteAll() => Table.ExecuteDelete();

    public void DeleteContentUrls(Guid contentKey) => Table.Where(redirect => redirect.Content.Key == contentKey).ExecuteDelete();

    public IRedirectUrl? GetMostRecentUrl(string url) => First(Rows.Where(redirect => redirect.Url == url));

    /// <summary>The culture's own redirect comes before one for every culture.</summary>
    public IRedirectUrl? GetMostRecentUrl(string url, string culture) => First(Rows
        .Where(redirect => redirect.Url == url && (redirect.Culture == culture || redirect.Culture == null || redirect.Culture == string.Empty))
        .OrderBy(redirect => redirect.Culture == culture ? 0 : 1)
        .ThenByDescending(redirect => redirect.CreateDate)
        .ThenByDescending(redirect => redirect.Id));

    public IEnumerable<IRedirectUrl> GetContentUrls(Guid contentKey) => GetEntities(Rows.Where(redirect => redirect.Content.Key == contentKey));

    public IEnumerable<IRedirectUrl> GetAllUrls(long pageIndex, int pageSize, out long total) =>
        GetEntities(Rows.Page(pageIndex, pageSize, out total));

    public IEnumerable<IRedirectUrl> GetAllUrls(int rootContentId, long pageIndex, int pageSize, out long total)
    {
        string? path = Database.Set<NodeRow>().Where(node => node.Id == rootContentId).Select(node => node.Path).FirstOrDefault();
        string start = path + ",";
        string end = start + TextRange.LastCharacter;
        return GetEntities(Rows
            .Where(redirect => redirect.ContentId == rootContentId
                || (string.Compare(redirect.Content.Path, start) >= 0 && string.Compare(redirect.Content.Path, end) < 0))
            .Page(pageIndex, pageSize, out total));
    }

    public IEnumerable<IRedirectUrl> SearchUrls(string searchTerm, long pageIndex, int pageSize, out long total)
    {
        string pattern = LikePattern.Containing(searchTerm.Trim());
        return GetEntities(Rows.Where(redirect => EF.Functions.Like(redirect.Url, pattern, LikePattern.Escape)).Page(pageIndex, pageSize, out total));
    }

    protected override IQueryable<RedirectUrlRow> WithIds(IQueryable<RedirectUrlRow> rows, Guid[] ids) =>
        rows.Where(redirect => ids.Contains(redirect.Key));

    protected override IQueryable<RedirectUrlRow> RowOf(IRedirectUrl entity) => Table.Where(redirect => redirect.Key == entity.Key);

    protected override int IdOf(RedirectUrlRow row) => row.Id;

    protected override IRedirectUrl ToEntity(RedirectUrlRow row)
    {
        RedirectUrl redirect = new()
        {
            Id = row.Id,
            Key = row.Key,
            ContentId = row.ContentId,
            ContentKey = row.Content.Key,
            Url = row.Url,
            Culture = row.Culture,
            CreateDateUtc = row.CreateDate,
            CreateDate = row.CreateDate,
        };
        redirect.ResetDirtyProperties(false);
        return redirect;
    }

    protected override void Take(RedirectUrlRow row, IRedirectUrl entity)
    {
        entity.ContentId = Database.Set<NodeRow>().Where(node => node.Key == entity.ContentKey).Select(node => node.Id).FirstOrDefault();
        if (entity.ContentId == 0)
        {
            throw new InvalidOperationException($"'{entity.Url}' can't lead to {entity.ContentKey}: there is no such document.");
        }

        row.Key = entity.Key;
        row.ContentId = entity.ContentId;
        row.Url = entity.Url;
        row.Culture = entity.Culture;
        row.CreateDate = entity.CreateDateUtc;
    }

    private IRedirectUrl? First(IQueryable<RedirectUrlRow> rows) => GetEntities(rows.Take(1)).FirstOrDefault();
}
