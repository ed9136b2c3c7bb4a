using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Search;

/// <summary>An index, as those see it who look after the site.</summary>
public interface ISearchIndex
{
    /// <summary>Its name, such as <c>ExternalIndex</c>.</summary>
    string Name { get; }

    /// <summary>How it is at the moment.</summary>
    Task<SearchIndexStatus> GetStatusAsync();

    /// <summary>Begins to rebuild it in the background; until that is done, the index in use answers.</summary>
    /// <returns>Whether it was begun; not while it is being rebuilt.</returns>
    Task<bool> TryRebuildAsync();

    /// <summary>Looks into it.</summary>
    /// <param name="query">A query in Lucene's syntax; what is none is searched for as a text.</param>
    /// <param name="skip">How many of the best matches to leave out.</param>
    /// <param name="take">How many matches to give.</param>
    /// <returns>The matches, best first, and how many there are in all.</returns>
    PagedModel<SearchIndexMatch> Search(string query, int skip, int take);
}
