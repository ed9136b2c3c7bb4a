namespace OdysseyTrust.Cms.Search;

/// <summary>A page that was found.</summary>
/// <param name="Key">The document's key.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its path on the site.</param>
/// <param name="ContentTypeAlias">Its document type.</param>
/// <param name="Extract">The part of its text that fits the query best, in order.</param>
public sealed record SiteSearchResult(
    Guid Key,
    string Title,
    string Url,
    string ContentTypeAlias,
    IReadOnlyList<ExtractSegment> Extract);
