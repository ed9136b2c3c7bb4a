using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Repositories;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Consents;

/// <summary>Consents, each with the earlier ones that it replaced as its history.</summary>
internal sealed class ConsentRepository(IDatabaseAccessor accessor)
    : RowRepository<int, IConsent, ConsentRow>(accessor, Columns), IConsentRepository
{
    private static readonly RowMap<ConsentRow> Columns = new RowMap<ConsentRow>()
        .Map(nameof(IConsent.Id), consent => consent.Id)
        .Map(nameof(IConsent.Key), consent => consent.Key)
        .Map(nameof(IConsent.Current), consent => consent.Current)
        .Map(nameof(IConsent.Source), consent => consent.Source)
        .Map(nameof(IConsent.Context), consent => consent.Context)
        .Map(nameof(IConsent.Action), consent => consent.Action)
        .Map(nameof(IConsent.State), consent => consent.State)
        .Map(nameof(IConsent.Comment), consent => consent.Comment)
        .Map(nameof(IConsent.CreateDate), consent => consent.CreateDate);

    public void ClearCurrent(string source, string context, string action) => Database.Set<ConsentRow>()
        .Where(consent => consent.Source == source && consent.Context == context && consent.Action == action && consent.Current)
        .ExecuteUpdate(update => update.SetProperty(consent => consent.Current, false));

    protected override IEnumerable<IConsent> GetEntities(IQueryable<ConsentRow> rows) => [.. rows
        .OrderByDescending(consent => consent.CreateDate).ThenByDescending(consent => consent.Id)
        .AsEnumerable()
        .GroupBy(consent => (consent.Source, consent.Context, consent.Action))
        .Select(newestFirst => ToConsent(newestFirst.First(), [.. newestFirst.Skip(1).Select(ToEntity)]))];

    protected override IQueryable<ConsentRow> WithIds(IQueryable<ConsentRow> rows, int[] ids) => rows.Where(consent => ids.Contains(consent.Id));

    protected override IQueryable<ConsentRow> RowOf(IConsent entity) => Database.Set<ConsentRow>().Where(consent => consent.Id == entity.Id);

    protected override int IdOf(ConsentRow row) => row.Id;

    protected override IConsent ToEntity(ConsentRow row) => ToConsent(row, null);

    protected override void Take(ConsentRow row, IConsent entity)
    {
        row.Key = entity.Key;
        row.Current = entity.Current;
        row.Source = entity.Source!;
        row.Context = entity.Context!;
        row.Action = entity.Action!;
        row.State = entity.State;
        row.Comment = entity.Comment;
        row.CreateDate = entity.CreateDate;
    }

    private static Consent ToConsent(ConsentRow row, List<IConsent>? history)
    {
        Consent consent = new()
        {
            Id = row.Id,
            Key = row.Key,
            Current = row.Current,
            Source = row.Source,
            Context = row.Context,
            Action = row.Action,
            State = row.State,
            Comment = row.Comment,
            CreateDate = row.CreateDate,
            HistoryInternal = history,
        };
        consent.ResetDirtyProperties(rememberDirty: false);
        return consent;
    }
}
