using OdysseyTrust.Cms.Persistence.Database;

namespace OdysseyTrust.Cms.Persistence.Scoping;

/// <summary>The database of the ambient scope: what a repository works on.</summary>
internal interface IDatabaseAccessor
{
    /// <summary>Whether a scope is open.</summary>
    bool HasScope { get; }

    /// <summary>
    /// The outermost scope's database, inside its transaction and with the locks that were asked for taken.
    /// </summary>
    /// <exception cref="InvalidOperationException">No scope is open.</exception>
    CmsDbContext Database { get; }

    /// <summary>The outermost scope's transaction, which may not have begun.</summary>
    /// <exception cref="InvalidOperationException">No scope is open.</exception>
    ScopeTransaction Transaction { get; }

    /// <summary>Whether this flow has written in the ambient scope's transaction: shared caches are then not to be read or filled.</summary>
    bool IsWriting { get; }
}
