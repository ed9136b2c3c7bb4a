using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Management;

/// <summary>An index that the back office shows, rebuilds and looks into.</summary>
public interface IManagedIndex
{
    /// <summary>Its name; that of its searcher is the same.</summary>
    string Name { get; }

    /// <summary>How it is at the moment.</summary>
    Task<ManagedIndexStatus> GetStatusAsync();

    /// <summary>Begins to rebuild it in the background.</summary>
    /// <returns>Whether it was begun; not while it is being rebuilt.</returns>
    Task<bool> TryRebuildAsync();

    /// <summary>Looks into it.</summary>
    /// <param name="term">A query in the syntax of the index, or a text.</param>
    /// <param name="skip">How many of the best matches to leave out.</param>
    /// <param name="take">How many matches to give.</param>
    /// <returns>The matches, best first, and how many there are in all.</returns>
    PagedModel<ManagedIndexMatch> Search(string term, int skip, int take);
}
