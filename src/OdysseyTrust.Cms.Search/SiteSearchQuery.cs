namespace OdysseyTrust.Cms.Search;

/// <summary>What a visitor asks for.</summary>
/// <param name="Text">The words as typed.</param>
/// <param name="Page">The page of results, from 1; one past the last is the last.</param>
/// <param name="PageSize">Results on a page, from 1 to 50.</param>
/// <param name="Culture">The culture to search, or <c>null</c> for the site's default.</param>
public sealed record SiteSearchQuery(string? Text, int Page = 1, int PageSize = 10, string? Culture = null);
