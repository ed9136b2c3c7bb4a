namespace OdysseyTrust.Cms.Search;

/// <summary>Finds published pages for visitors.</summary>
public interface ISiteSearch
{
    /// <summary>
    /// The pages that match, best first. A blank query finds nothing; a query is text, never syntax, so none can fail.
    /// </summary>
    Task<SiteSearchResults> SearchAsync(SiteSearchQuery query, CancellationToken cancellationToken = default);
}
