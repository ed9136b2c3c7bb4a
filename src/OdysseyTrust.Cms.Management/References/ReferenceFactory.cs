using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Documents;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.References;

/// <summary>Shows what uses an item.</summary>
internal sealed class ReferenceFactory(IEntityService entities)
{
    // What Core's data type service calls the properties that use a data type.
    private const string DocumentTypeProperty = "document-type-property-type";
    private const string MediaTypeProperty = "media-type-property-type";
    private const string MemberTypeProperty = "member-type-property-type";

    public PagedResponse<IReference> Create(PagedModel<RelationItemModel> page)
    {
        RelationItemModel[] items = [.. page.Items];
        Dictionary<Guid, IDocumentEntitySlim> documents = ReadDocuments(items);
        return new PagedResponse<IReference>(page.Total, [.. items.Select(item => Create(item, documents))]);
    }

    public static PagedResponse<ReferenceById> CreateIds(PagedModel<RelationItemModel> page) => page.ToResponse(item => new ReferenceById(item.NodeKey));

    private static IReference Create(RelationItemModel item, Dictionary<Guid, IDocumentEntitySlim> documents) => item.NodeType switch
    {
        Constants.UdiEntityType.Document => new DocumentReference(
            item.NodeKey,
            item.NodeName,
            item.NodePublished,
            TypeOf(item),
            documents.TryGetValue(item.NodeKey, out IDocumentEntitySlim? document) ? DocumentItemFactory.VariantsOf(document) : []),
        Constants.UdiEntityType.Media => new MediaReference(item.NodeKey, item.NodeName, TypeOf(item)),
        Constants.UdiEntityType.Member => new MemberReference(item.NodeKey, item.NodeName, TypeOf(item)),
        DocumentTypeProperty => new DocumentTypePropertyTypeReference(item.NodeKey, item.NodeName, item.NodeAlias, TypeOf(item)),
        MediaTypeProperty => new MediaTypePropertyTypeReference(item.NodeKey, item.NodeName, item.NodeAlias, TypeOf(item)),
        MemberTypeProperty => new MemberTypePropertyTypeReference(item.NodeKey, item.NodeName, item.NodeAlias, TypeOf(item)),
        _ => new DefaultReference(item.NodeKey, item.NodeName, item.NodeType, item.ContentTypeIcon),
    };

    private static ReferringType TypeOf(RelationItemModel item) =>
        new(item.ContentTypeKey, item.ContentTypeAlias, item.ContentTypeIcon, item.ContentTypeName);

    private Dictionary<Guid, IDocumentEntitySlim> ReadDocuments(IEnumerable<RelationItemModel> items)
    {
        Guid[] keys = [.. items.Where(item => item.NodeType == Constants.UdiEntityType.Document).Select(item => item.NodeKey).Distinct()];
        return keys.Length == 0
            ? []
            : entities.GetAll(UmbracoObjectTypes.Document, keys).OfType<IDocumentEntitySlim>().ToDictionary(document => document.Key);
    }
}
