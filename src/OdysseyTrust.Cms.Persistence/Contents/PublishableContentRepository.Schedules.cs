using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <content>When items are to be published or taken down.</content>
internal abstract partial class PublishableContentRepository<TEntity>
{
    private DbSet<ContentScheduleRow> Schedules => Database.Set<ContentScheduleRow>();

    /// <summary>Those of this kind of content: documents and elements are cleared each for themselves.</summary>
    private IQueryable<ContentScheduleRow> OwnSchedules => Schedules.Where(entry => Rows.Any(row => row.Id == entry.ContentId));

    public ContentScheduleCollection GetContentSchedule(int contentId)
    {
        ContentScheduleCollection schedule = new();
        foreach (ContentScheduleRow row in Schedules.AsNoTracking().Where(row => row.ContentId == contentId))
        {
            schedule.Add(Entry(row));
        }

        return schedule;
    }

    public IDictionary<int, IEnumerable<ContentSchedule>> GetContentSchedulesByIds(int[] contentIds) => Schedules.AsNoTracking()
        .Where(row => contentIds.Contains(row.ContentId))
        .AsEnumerable()
        .GroupBy(row => row.ContentId)
        .ToDictionary(rows => rows.Key, rows => (IEnumerable<ContentSchedule>)[.. rows.Select(Entry)]);

    public void PersistContentSchedule(IPublishableContentBase content, ContentScheduleCollection schedule)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(schedule);
        Schedules.Where(row => row.ContentId == content.Id).ExecuteDelete();
        foreach (ContentSchedule entry in schedule.FullSchedule)
        {
            entry.Id = entry.Id == Guid.Empty ? Guid.NewGuid() : entry.Id;
            Schedules.Add(new ContentScheduleRow
            {
                Id = entry.Id,
                ContentId = content.Id,
                Culture = entry.Culture,
                Date = entry.Date,
                Action = entry.Action,
            });
        }

        Database.SaveAndForget();
    }

    public void ClearSchedule(DateTime date) => OwnSchedules.Where(row => row.Date <= date).ExecuteDelete();

    public void ClearSchedule(DateTime date, ContentScheduleAction action) =>
        OwnSchedules.Where(row => row.Date <= date && row.Action == action).ExecuteDelete();

    public bool HasContentForExpiration(DateTime date) => Due(ContentScheduleAction.Expire, date).Any();

    public bool HasContentForRelease(DateTime date) => Due(ContentScheduleAction.Release, date).Any();

    public IEnumerable<TEntity> GetContentForExpiration(DateTime date) => Read(Due(ContentScheduleAction.Expire, date));

    public IEnumerable<TEntity> GetContentForRelease(DateTime date) => Read(Due(ContentScheduleAction.Release, date));

    private static ContentSchedule Entry(ContentScheduleRow row) => new(row.Id, row.Culture, row.Date, row.Action);

    private IQueryable<ContentRow> Due(ContentScheduleAction action, DateTime date) => Rows
        .Where(row => Schedules.Any(entry => entry.ContentId == row.Id && entry.Action == action && entry.Date <= date));
}
