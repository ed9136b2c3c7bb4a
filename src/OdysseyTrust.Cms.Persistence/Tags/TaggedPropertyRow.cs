using OdysseyTrust.Cms.Persistence.ContentTypes;
using OdysseyTrust.Cms.Persistence.Nodes;

namespace OdysseyTrust.Cms.Persistence.Tags;

/// <summary>A tag on a property of content.</summary>
internal sealed class TaggedPropertyRow
{
    public int NodeId { get; set; }

    public NodeRow Node { get; set; } = null!;

    public int PropertyTypeId { get; set; }

    public PropertyTypeRow PropertyType { get; set; } = null!;

    public int TagId { get; set; }

    public TagRow Tag { get; set; } = null!;
}
