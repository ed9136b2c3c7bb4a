using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Auditing;

/// <summary>
/// The history of what users did. An audit item carries the id of the entity that it is about, not one of its own, so items are only ever added.
/// </summary>
internal sealed class AuditRepository(IDatabaseAccessor accessor, TimeProvider clock) : IAuditRepository
{
    private static readonly RowMap<AuditItemRow> Columns = new RowMap<AuditItemRow>()
        .Map(nameof(IAuditItem.Id), item => item.EntityId)
        .Map(nameof(IAuditItem.EntityType), item => item.EntityType)
        .Map(nameof(IAuditItem.AuditType), item => item.AuditType)
        .Map(nameof(IAuditItem.UserId), item => item.UserId)
        .Map(nameof(IAuditItem.CreateDate), item => item.CreateDate)
        .Map(nameof(IAuditItem.Comment), item => item.Comment)
        .Map(nameof(IAuditItem.Parameters), item => item.Parameters);

    private CmsDbContext Database => accessor.Database;

    private DbSet<AuditItemRow> Items => Database.Set<AuditItemRow>();

    public IAuditItem? Get(int id) => ToEntities(NewestFirst(Items.Where(item => item.EntityId == id)).Take(1)).SingleOrDefault();

    public IEnumerable<IAuditItem> GetMany(params int[]? ids) =>
        ToEntities(NewestFirst(ids is null or [] ? Items : Items.Where(item => ids.Contains(item.EntityId))));

    public bool Exists(int id) => Items.Any(item => item.EntityId == id);

    public IEnumerable<IAuditItem> Get(IQuery<IAuditItem> query) => ToEntities(NewestFirst(Columns.Apply(Items, query)));

    public IEnumerable<IAuditItem> Get(AuditType type, IQuery<IAuditItem> query) =>
        ToEntities(NewestFirst(Columns.Apply(Items, query).Where(item => item.AuditType == type)));

    public int Count(IQuery<IAuditItem>? query) => Columns.Apply(Items, query).Count();

    public IEnumerable<IAuditItem> GetPagedResultsByQuery(
        IQuery<IAuditItem> query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        Direction orderDirection,
        AuditType[]? auditTypeFilter,
        IQuery<IAuditItem>? customFilter)
    {
        IQueryable<AuditItemRow> rows = Columns.Apply(Columns.Apply(Items, query), customFilter);
        if (auditTypeFilter is { Length: > 0 })
        {
            rows = rows.Where(item => auditTypeFilter.Contains(item.AuditType));
        }

        totalRecords = rows.LongCount();
        IQueryable<AuditItemRow> sorted = orderDirection == Direction.Descending
            ? NewestFirst(rows)
            : rows.OrderBy(item => item.CreateDate).ThenBy(item => item.Id);
        return ToEntities(sorted.Skip((int)(pageIndex * pageSize)).Take(pageSize));
    }

    public void Save(IAuditItem entity)
    {
        if (entity.CreateDate == default)
        {
            entity.CreateDate = clock.GetUtcNow().UtcDateTime;
        }

        Items.Add(new AuditItemRow
        {
            EntityId = entity.Id,
            EntityType = entity.EntityType,
            AuditType = entity.AuditType,
            UserId = entity.UserId,
            CreateDate = entity.CreateDate,
            Comment = entity.Comment,
            Parameters = entity.Parameters,
        });
        Database.SaveAndForget();
    }

    /// <exception cref="NotSupportedException">Always: history is not rewritten.</exception>
    public void Delete(IAuditItem entity) => throw new NotSupportedException(
        $"An audit item can't be deleted by itself: {nameof(CleanLogs)} removes what is too old to keep.");

    /// <summary>Removes what only matters for a while, as Umbraco does; what was done to content is kept.</summary>
    public void CleanLogs(int maximumAgeOfLogsInMinutes)
    {
        DateTime oldest = clock.GetUtcNow().UtcDateTime.AddMinutes(-maximumAgeOfLogsInMinutes);
        Items.Where(item => item.CreateDate < oldest && (item.AuditType == AuditType.Open || item.AuditType == AuditType.System)).ExecuteDelete();
    }

    private static IQueryable<AuditItemRow> NewestFirst(IQueryable<AuditItemRow> rows) =>
        rows.OrderByDescending(item => item.CreateDate).ThenByDescending(item => item.Id);

    private static IEnumerable<IAuditItem> ToEntities(IQueryable<AuditItemRow> rows) => [.. rows.AsNoTracking().AsEnumerable().Select(item =>
        new AuditItem(item.EntityId, item.AuditType, item.UserId, item.EntityType, item.Comment, item.Parameters, item.CreateDate))];
}
