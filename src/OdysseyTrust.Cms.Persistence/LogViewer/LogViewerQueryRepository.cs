using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Repositories;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.LogViewer;

/// <summary>The saved searches of the back office's log viewer.</summary>
internal sealed class LogViewerQueryRepository(IDatabaseAccessor accessor)
    : RowRepository<int, ILogViewerQuery, LogViewerQueryRow>(accessor, Columns), ILogViewerQueryRepository
{
    private static readonly RowMap<LogViewerQueryRow> Columns = new RowMap<LogViewerQueryRow>()
        .Map(nameof(ILogViewerQuery.Id), query => query.Id)
        .Map(nameof(ILogViewerQuery.Name), query => query.Name)
        .Map(nameof(ILogViewerQuery.Query), query => query.Query);

    public ILogViewerQuery? GetByName(string name) => GetEntities(Rows.Where(query => query.Name == name)).SingleOrDefault();

    protected override IQueryable<LogViewerQueryRow> WithIds(IQueryable<LogViewerQueryRow> rows, int[] ids) => rows.Where(query => ids.Contains(query.Id));

    protected override IQueryable<LogViewerQueryRow> RowOf(ILogViewerQuery entity) =>
        Database.Set<LogViewerQueryRow>().Where(query => query.Id == entity.Id);

    protected override int IdOf(LogViewerQueryRow row) => row.Id;

    protected override ILogViewerQuery ToEntity(LogViewerQueryRow row)
    {
        LogViewerQuery query = new(row.Name, row.Query) { Id = row.Id };
        query.ResetDirtyProperties(rememberDirty: false);
        return query;
    }

    protected override void Take(LogViewerQueryRow row, ILogViewerQuery entity)
    {
        row.Name = entity.Name;
        row.Query = entity.Query;
    }
}
