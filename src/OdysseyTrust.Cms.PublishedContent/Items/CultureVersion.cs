namespace OdysseyTrust.Cms.PublishedContent.Items;

/// <summary>What one version of an item says of itself in one culture.</summary>
/// <param name="Date">When the culture was published, or for a draft when it was last saved. UTC.</param>
internal sealed record CultureVersion(
    string Culture,
    string Name,
    string? UrlSegment,
    DateTime Date,
    bool IsPublished,
    bool IsEdited);
