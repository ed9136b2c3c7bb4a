using System.Data;
using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Languages;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Repositories;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Domains;

/// <summary>Domains. They go with their node and their language.</summary>
internal sealed class DomainRepository(IDatabaseAccessor accessor, LanguageSet languages)
    : RowRepository<int, IDomain, DomainRow>(accessor, Columns), IDomainRepository
{
    private const string Wildcard = "*";

    private static readonly RowMap<DomainRow> Columns = new RowMap<DomainRow>()
        .Map(nameof(IDomain.Id), domain => domain.Id)
        .Map(nameof(IDomain.Key), domain => domain.Key)
        .Map(nameof(IDomain.DomainName), domain => domain.DomainName)
        .Map(nameof(IDomain.RootContentId), domain => domain.RootContentId)
        .Map(nameof(IDomain.LanguageId), domain => domain.LanguageId)
        .Map(nameof(IDomain.LanguageIsoCode), domain => domain.Language!.IsoCode)
        .Map(nameof(IDomain.SortOrder), domain => domain.SortOrder);

    protected override IQueryable<DomainRow> Rows => base.Rows.Include(domain => domain.Language);

    public IDomain? GetByName(string domainName) => GetEntities(Rows.Where(domain => domain.DomainName == domainName)).FirstOrDefault();

    public bool Exists(string domainName) => Rows.Any(domain => domain.DomainName == domainName);

    public IEnumerable<IDomain> GetAll(bool includeWildcards) => GetEntities(Selected(includeWildcards));

    public IEnumerable<IDomain> GetAssignedDomains(int contentId, bool includeWildcards) =>
        GetEntities(Selected(includeWildcards).Where(domain => domain.RootContentId == contentId));

    protected override IEnumerable<IDomain> GetEntities(IQueryable<DomainRow> rows) =>
        base.GetEntities(rows.OrderBy(domain => domain.SortOrder).ThenBy(domain => domain.Id));

    protected override IQueryable<DomainRow> WithIds(IQueryable<DomainRow> rows, int[] ids) => rows.Where(domain => ids.Contains(domain.Id));

    protected override IQueryable<DomainRow> RowOf(IDomain entity) => Database.Set<DomainRow>().Where(domain => domain.Id == entity.Id);

    protected override int IdOf(DomainRow row) => row.Id;

    protected override IDomain ToEntity(DomainRow row)
    {
        UmbracoDomain domain = new(row.DomainName)
        {
            Id = row.Id,
            Key = row.Key,
            RootContentId = row.RootContentId,
            LanguageId = row.LanguageId,
            LanguageIsoCode = row.Language?.IsoCode,
            SortOrder = row.SortOrder,
        };
        domain.ResetDirtyProperties(false);
        return domain;
    }

    protected override void Take(DomainRow row, IDomain entity)
    {
        if (Rows.Any(other => other.DomainName == entity.DomainName && other.Id != entity.Id))
        {
            throw new DuplicateNameException($"The domain '{entity.DomainName}' is already assigned.");
        }

        row.Key = entity.Key;
        row.DomainName = entity.DomainName;
        row.RootContentId = entity.RootContentId;
        row.LanguageId = entity.LanguageId;
        row.SortOrder = entity.IsWildcard ? -1 : entity.SortOrder;
        if (entity is UmbracoDomain domain)
        {
            domain.LanguageIsoCode = entity.LanguageId is { } id ? languages.Current.Find(id)?.IsoCode : null;
        }
    }

    private IQueryable<DomainRow> Selected(bool includeWildcards) =>
        includeWildcards ? Rows : Rows.Where(domain => !domain.DomainName.StartsWith(Wildcard));
}
