using OdysseyTrust.Cms.Persistence.ContentTypes;
using OdysseyTrust.Cms.Persistence.Nodes;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Relations;

/// <summary>An item in a relation, with what staff are shown of it.</summary>
internal sealed record ReferenceDetails(NodeRow Node, RelationTypeRow Type, bool? Published, ContentTypeRow? ContentType, NodeRow? ContentTypeNode)
{
    public RelationItemModel ToModel() => new()
    {
        NodeKey = Node.Key,
        NodeName = Node.Name,
        NodeType = ObjectTypes.GetUdiType(Node.ObjectType),
        NodePublished = Published,
        ContentTypeKey = ContentTypeNode?.Key ?? Guid.Empty,
        ContentTypeAlias = ContentType?.Alias,
        ContentTypeIcon = ContentType?.Icon,
        ContentTypeName = ContentTypeNode?.Name,
        RelationTypeName = Type.Name,
        RelationTypeIsBidirectional = Type.IsBidirectional,
        RelationTypeIsDependency = Type.IsDependency,
    };
}
