using Lucene.Net.Documents;
using Lucene.Net.Index;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace OdysseyTrust.Cms.Search.Indexing;

/// <summary>Keeps the index as the published site is.</summary>
internal sealed class PageIndexer(
    PageIndex index,
    PageDocuments pages,
    IContentService contentService,
    IContentTypeService contentTypeService,
    IDocumentPublishStatusQueryService publishStatus)
{
    private const int BatchSize = 500;

    public void Rebuild(CancellationToken cancellationToken = default)
    {
        Dictionary<Guid, IContentType> types = Types();
        index.Rebuild(Batches(Constants.System.Root).Select(batch =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Documents(batch, types);
        }));
    }

    /// <summary>Takes up what a document's page says now; nothing remains of one that is not published any more.</summary>
    public void Refresh(int id) => index.Update(open =>
    {
        if (contentService.GetById(id) is { } content && IsVisible(content))
        {
            open.Replace(Page(content), pages.Create(content, Types()));
        }
        else
        {
            // What lies below an unpublished page can't be visited either.
            open.Delete(PageIndex.Branch(id));
        }
    });

    /// <summary>Takes up a document and all below it, as after a move or the publishing of a branch.</summary>
    public void RefreshBranch(int id) => index.Update(open =>
    {
        open.Delete(PageIndex.Branch(id));
        if (contentService.GetById(id) is { } content && IsVisible(content))
        {
            Dictionary<Guid, IContentType> types = Types();
            open.Add(pages.Create(content, types));
            foreach (IReadOnlyCollection<IContent> batch in Batches(id))
            {
                open.Add(Documents(batch, types));
            }
        }
    });

    public void Remove(int id) => index.Update(open => open.Delete(PageIndex.Branch(id)));

    private static Term Page(IContent content) => new(FieldNames.Key, content.Key.ToString());

    private bool IsVisible(IContent content) =>
        content.Published && !content.Trashed && publishStatus.HasPublishedAncestorPath(content.Key);

    private IReadOnlyCollection<Document> Documents(IReadOnlyCollection<IContent> batch, Dictionary<Guid, IContentType> types) =>
        [.. batch.Where(IsVisible).SelectMany(content => pages.Create(content, types))];

    private Dictionary<Guid, IContentType> Types() => contentTypeService.GetAll().ToDictionary(type => type.Key);

    private IEnumerable<IReadOnlyCollection<IContent>> Batches(int id)
    {
        for (long page = 0, total = 1; page * BatchSize < total; page++)
        {
            yield return [.. contentService.GetPagedDescendants(id, page, BatchSize, out total)];
        }
    }
}
