using OdysseyTrust.Cms.Persistence.Nodes;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.ContentTypes;

/// <summary>A document, media or member type; which one, its node's object type says.</summary>
internal sealed class ContentTypeRow : NodeBoundRow
{
    public string Alias { get; set; } = string.Empty;

    public string? Icon { get; set; }

    public string? Thumbnail { get; set; }

    public string? Description { get; set; }

    public bool AllowedAsRoot { get; set; }

    public bool AllowedInLibrary { get; set; }

    public bool IsElement { get; set; }

    /// <summary>The key of the data type that shows children of such content as a list.</summary>
    public Guid? ListView { get; set; }

    public ContentVariation Variations { get; set; }

    public ContentTypeBody Body { get; set; } = ContentTypeBody.Empty;

    public List<PropertyGroupRow> PropertyGroups { get; } = [];

    public List<PropertyTypeRow> PropertyTypes { get; } = [];
}
