using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Repositories;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Auditing;

/// <summary>The log of what happened to users' accounts.</summary>
internal sealed class AuditEntryRepository(IDatabaseAccessor accessor)
    : RowRepository<int, IAuditEntry, AuditEntryRow>(accessor, Columns), IAuditEntryRepository
{
    private static readonly RowMap<AuditEntryRow> Columns = new RowMap<AuditEntryRow>()
        .Map(nameof(IAuditEntry.Id), entry => entry.Id)
        .Map(nameof(IAuditEntry.Key), entry => entry.Key)
        .Map(nameof(IAuditEntry.CreateDate), entry => entry.CreateDate)
        .Map(nameof(IAuditEntry.EventDate), entry => entry.CreateDate)
        .Map(nameof(IAuditEntry.PerformingUserId), entry => entry.PerformingUserId)
        .Map(nameof(IAuditEntry.PerformingUserKey), entry => entry.PerformingUserKey)
        .Map(nameof(IAuditEntry.PerformingDetails), entry => entry.PerformingDetails)
        .Map(nameof(IAuditEntry.PerformingIp), entry => entry.PerformingIp)
        .Map(nameof(IAuditEntry.AffectedUserId), entry => entry.AffectedUserId)
        .Map(nameof(IAuditEntry.AffectedUserKey), entry => entry.AffectedUserKey)
        .Map(nameof(IAuditEntry.AffectedDetails), entry => entry.AffectedDetails)
        .Map(nameof(IAuditEntry.EventType), entry => entry.EventType)
        .Map(nameof(IAuditEntry.EventDetails), entry => entry.EventDetails);

    public IEnumerable<IAuditEntry> GetPage(long pageIndex, int pageCount, out long records)
    {
        records = Rows.LongCount();
        return GetEntities(Rows.OrderByDescending(entry => entry.CreateDate).ThenByDescending(entry => entry.Id)
            .Skip((int)(pageIndex * pageCount)).Take(pageCount));
    }

    protected override IQueryable<AuditEntryRow> WithIds(IQueryable<AuditEntryRow> rows, int[] ids) => rows.Where(entry => ids.Contains(entry.Id));

    protected override IQueryable<AuditEntryRow> RowOf(IAuditEntry entity) => Database.Set<AuditEntryRow>().Where(entry => entry.Id == entity.Id);

    protected override int IdOf(AuditEntryRow row) => row.Id;

    protected override IAuditEntry ToEntity(AuditEntryRow row)
    {
        AuditEntry entry = new()
        {
            Id = row.Id,
            Key = row.Key,
            EventDate = row.CreateDate,
            PerformingUserId = row.PerformingUserId,
            PerformingUserKey = row.PerformingUserKey,
            PerformingDetails = row.PerformingDetails,
            PerformingIp = row.PerformingIp,
            AffectedUserId = row.AffectedUserId,
            AffectedUserKey = row.AffectedUserKey,
            AffectedDetails = row.AffectedDetails,
            EventType = row.EventType,
            EventDetails = row.EventDetails,
        };
        entry.ResetDirtyProperties(rememberDirty: false);
        return entry;
    }

    protected override void Take(AuditEntryRow row, IAuditEntry entity)
    {
        row.Key = entity.Key;
        row.CreateDate = entity.EventDate;
        row.PerformingUserId = entity.PerformingUserId;
        row.PerformingUserKey = entity.PerformingUserKey;
        row.PerformingDetails = entity.PerformingDetails;
        row.PerformingIp = entity.PerformingIp;
        row.AffectedUserId = entity.AffectedUserId;
        row.AffectedUserKey = entity.AffectedUserKey;
        row.AffectedDetails = entity.AffectedDetails;
        row.EventType = entity.EventType;
        row.EventDetails = entity.EventDetails;
    }

    /// <exception cref="InvalidOperationException">Always: a log that can be changed proves nothing.</exception>
    protected override void Update(IAuditEntry entity) => throw new InvalidOperationException(
        $"The audit entry {entity.Id} ('{entity.EventType}') can't be changed: write another.");
}
