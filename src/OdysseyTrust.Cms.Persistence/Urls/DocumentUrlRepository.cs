using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Urls;

/// <summary>The parts of addresses that Core's URL service works out when a document is published.</summary>
internal sealed class DocumentUrlRepository(IDatabaseAccessor accessor) : IDocumentUrlRepository
{
    private DbSet<DocumentUrlRow> Rows => accessor.Database.Set<DocumentUrlRow>();

    /// <summary>Replaces all segments of the documents concerned.</summary>
    public void Save(IEnumerable<PublishedDocumentUrlSegment> publishedDocumentUrlSegments)
    {
        PublishedDocumentUrlSegment[] segments = [.. publishedDocumentUrlSegments];
        DeleteByDocumentKey(segments.Select(segment => segment.DocumentKey).Distinct());
        Rows.AddRange(segments.Select(segment => new DocumentUrlRow
        {
            DocumentKey = segment.DocumentKey,
            LanguageId = segment.LanguageId,
            UrlSegment = segment.UrlSegment,
            IsDraft = segment.IsDraft,
            IsPrimary = segment.IsPrimary,
        }));
        accessor.Database.SaveAndForget();
    }

    public IEnumerable<PublishedDocumentUrlSegment> GetAll() =>
    [
        .. Rows.Select(row => new PublishedDocumentUrlSegment
        {
            DocumentKey = row.DocumentKey,
            LanguageId = row.LanguageId,
            UrlSegment = row.UrlSegment,
            IsDraft = row.IsDraft,
            IsPrimary = row.IsPrimary,
        }),
    ];

    public void DeleteByDocumentKey(IEnumerable<Guid> select)
    {
        foreach (Guid[] keys in select.Chunk(500))
        {
            Rows.Where(row => keys.Contains(row.DocumentKey)).ExecuteDelete();
        }
    }
}
