namespace OdysseyTrust.Cms.Search;

/// <summary>One page of results.</summary>
/// <param name="Text">The words that were searched for, trimmed; empty when there were none.</param>
/// <param name="Total">How many pages match in all.</param>
/// <param name="Page">This page of results, from 1.</param>
/// <param name="PageSize">Results on a page.</param>
/// <param name="Items">The results, best first.</param>
public sealed record SiteSearchResults(string Text, int Total, int Page, int PageSize, IReadOnlyList<SiteSearchResult> Items)
{
    /// <summary>How many pages of results there are.</summary>
    public int PageCount => (Total + PageSize - 1) / PageSize;
}
