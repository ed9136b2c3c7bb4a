using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Cms.PublishedContent.Items;

/// <summary>
/// One version, published or draft, of a document, media item, element or member: all that a published item needs, with its
/// values as the database holds them.
/// </summary>
internal sealed record ItemVersion
{
    public required IPublishedContentType ContentType { get; init; }

    public required Guid Key { get; init; }

    public required string Name { get; init; }

    public int Id { get; init; }

    public int SortOrder { get; init; }

    public int Level { get; init; }

    public string Path { get; init; } = string.Empty;

    public int CreatorId { get; init; }

    public DateTime CreateDate { get; init; }

    public int WriterId { get; init; }

    public DateTime UpdateDate { get; init; }

    public int? TemplateId { get; init; }

    /// <summary>The URL segment of an item that does not vary by culture; the cultures of one that does have their own.</summary>
    public string? UrlSegment { get; init; }

    /// <summary>The cultures of this version; empty when the content type does not vary by culture.</summary>
    public IReadOnlyList<CultureVersion> Cultures { get; init; } = [];

    /// <summary>One entry for each property type of <see cref="ContentType"/>, in its order.</summary>
    public required SourceValues[] Values { get; init; }

    /// <summary>Whether this is the draft, which only a preview may show.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Whether the item has a published version, this one or another.</summary>
    public bool IsPublished { get; init; } = true;

    /// <summary>Whether the draft differs from the published version.</summary>
    public bool IsEdited { get; init; }
}
