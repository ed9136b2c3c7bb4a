using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Sync.Stores.Nodes;

/// <summary>Blueprints: documents to begin from. They stand at the root or in a container and are never published.</summary>
internal sealed class BlueprintStore(
    IContentService documents,
    IContentTypeService types,
    ITemplateService templates,
    IContentBlueprintContainerService containers,
    PropertyValueReader values,
    IShortStringHelper shortStringHelper)
    : SyncStore<ContentRecord>(SyncKind.Blueprints)
{
    private readonly ContainerTree<IContent> _containers = new(containers);

    private Dictionary<string, IContentType> _types = [];

    private DocumentTemplates _templates = new([]);

    public override async Task<IReadOnlyList<SyncRecord>> ReadAllAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        return
        [
            .. documents.GetBlueprintsForContentTypes().Select(ToRecord)
                .OrderBy(record => record.Path, StringComparer.Ordinal)
                .ThenBy(record => record.Key),
        ];
    }

    protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await _containers.LoadAsync();
        _types = types.GetAll().ToDictionary(type => type.Alias, StringComparer.OrdinalIgnoreCase);
        _templates = new DocumentTemplates(await templates.GetAllAsync());
    }

    protected override async Task SaveAsync(ContentRecord record)
    {
        int parentId = await ParentIdAsync(record);
        IContent? blueprint = documents.GetBlueprintById(record.Key);
        if (blueprint is not null && blueprint.ParentId != parentId)
        {
            blueprint.ParentId = parentId;
            documents.MoveBlueprint(blueprint);
        }

        blueprint ??= new Content(record.Alias, parentId, _types[record.ContentType]) { Key = record.Key, Blueprint = true };
        if (blueprint.ContentType.VariesByCulture())
        {
            foreach ((string culture, string name) in record.Name.Cultures)
            {
                blueprint.SetCultureName(name, culture);
            }
        }
        else
        {
            blueprint.Name = record.Name.Default;
        }

        blueprint.SortOrder = record.SortOrder;
        blueprint.CreateDate = record.CreateDate ?? blueprint.CreateDate;
        blueprint.TemplateId = _templates.IdOf(record.Document?.Template);
        PropertyValues.Apply(blueprint, record);
        documents.SaveBlueprint(blueprint, createdFromContent: null);
    }

    protected override Task DeleteAsync(ContentRecord record)
    {
        if (documents.GetBlueprintById(record.Key) is { } blueprint)
        {
            documents.DeleteBlueprint(blueprint);
        }

        return Task.CompletedTask;
    }

    private async Task<int> ParentIdAsync(ContentRecord record)
    {
        if (record.ParentKey == Guid.Empty)
        {
            return Constants.System.Root;
        }

        EntityContainer container = _containers.Find(record.ParentKey)
            ?? await _containers.CreateAsync(record.ParentKey, record.ParentName, parentKey: null, record);
        return container.Id;
    }

    private ContentRecord ToRecord(IContent blueprint)
    {
        EntityContainer? container = _containers.Find(blueprint.ParentId);
        string name = (blueprint.Name ?? string.Empty).ToSafeAlias(shortStringHelper);
        return new ContentRecord
        {
            Kind = Kind,
            Key = blueprint.Key,
            Alias = blueprint.Name ?? string.Empty,
            Level = blueprint.Level,
            ParentKey = container?.Key ?? Guid.Empty,
            ParentName = container?.Name ?? string.Empty,
            Path = container is null ? $"/{name}" : $"/{(container.Name ?? string.Empty).ToSafeAlias(shortStringHelper)}/{name}",
            ContentType = blueprint.ContentType.Alias,
            CreateDate = blueprint.CreateDate,
            Name = new CultureValues<string>(
                blueprint.Name,
                blueprint.AvailableCultures.ToDictionary(culture => culture, culture => blueprint.GetCultureName(culture) ?? string.Empty)),
            SortOrder = blueprint.SortOrder,
            Document = DocumentParts.Create(blueprint, _templates, []),
            Properties = values.Read(blueprint),
        };
    }
}
