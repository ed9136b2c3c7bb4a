using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Sync.Stores.Nodes;

/// <summary>Documents with their publishing, schedules and templates.</summary>
internal sealed class DocumentStore(
    IContentService documents,
    IContentTypeService types,
    ITemplateService templates,
    DocumentPublisher publisher,
    NodeTree tree,
    PropertyValueReader values,
    ForwardReferences references,
    TrashedParents trashedParents)
    : NodeStore<IContent>(SyncKind.Content, tree, values, references)
{
    private Dictionary<string, IContentType> _types = [];

    private DocumentTemplates _templates = new([]);

    protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        _types = types.GetAll().ToDictionary(type => type.Alias, StringComparer.OrdinalIgnoreCase);
        _templates = new DocumentTemplates(await templates.GetAllAsync());
    }

    protected override Task DeleteAsync(ContentRecord record)
    {
        if (documents.GetById(record.Key) is { } document)
        {
            Require(record, documents.Delete(document));
        }

        return Task.CompletedTask;
    }

    protected override IEnumerable<IContent> ReadTree(long page, int size, out long total)
        => documents.GetPagedDescendants(Constants.System.Root, page, size, out total);

    protected override IEnumerable<IContent> ReadRecycleBin(long page, int size, out long total)
        => documents.GetPagedContentInRecycleBin(page, size, out total);

    protected override IEnumerable<IContent> ReadMany(Guid[] keys) => documents.GetByIds(keys);

    protected override IContent Create(ContentRecord record, int parentId)
        => new Content(record.Alias, parentId, _types[record.ContentType]);

    protected override void SaveLevel(IReadOnlyList<ContentRecord> level, Action<int> saved, CancellationToken cancellationToken)
    {
        foreach (ContentRecord record in level)
        {
            IContent document = Fill(record);
            document.TemplateId = _templates.IdOf(record.Document?.Template);
        }

        ContentRecord[] drafts = [.. level.Where(record => !DocumentPublisher.IsToBePublished(record))];
        if (drafts.Length > 0)
        {
            SaveMany([.. drafts.Select(record => Nodes[record.Key])], drafts[0]);
            saved(drafts.Length);
        }

        foreach (ContentRecord record in level)
        {
            cancellationToken.ThrowIfCancellationRequested();
            publisher.Publish(Nodes[record.Key], record);
            RequireName(Nodes[record.Key], record.Name.Cultures.Count == 0 ? record.Name.Default : null, record);
            saved(DocumentPublisher.IsToBePublished(record) ? 1 : 0);
        }
    }

    protected override void SaveMany(IReadOnlyList<IContent> nodes, ContentRecord first) => Require(first, documents.Save(nodes));

    protected override void Move(IContent node, int parentId, ContentRecord record) => Require(record, documents.Move(node, parentId));

    protected override void MoveToRecycleBin(IContent node, ContentRecord record) => Require(record, documents.MoveToRecycleBin(node));

    protected override Guid? ReadTrashedParent(IContent node)
        => trashedParents.Find(node, Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias);

    protected override async Task<IEnumerable<ContentRecord>> AddPartsAsync(IReadOnlyList<(IContent Node, ContentRecord Record)> records)
    {
        DocumentTemplates byId = new(await templates.GetAllAsync());
        IDictionary<Guid, IEnumerable<ContentSchedule>> schedules =
            documents.GetContentSchedulesByKeys([.. records.Select(pair => pair.Node.Key)]);
        return records.Select(pair => pair.Record with
        {
            Document = DocumentParts.Create(
                pair.Node, byId, schedules.TryGetValue(pair.Node.Key, out IEnumerable<ContentSchedule>? found) ? found : []),
        });
    }

    private static void Require(ContentRecord record, OperationResult result) => Require(record, result.Success, result.Result);
}
