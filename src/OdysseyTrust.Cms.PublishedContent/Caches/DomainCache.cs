using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;

namespace OdysseyTrust.Cms.PublishedContent.Caches;

/// <summary>Domains, and the culture of a site that has none.</summary>
internal sealed class DomainCache(IDomainCacheService domains, IDefaultCultureAccessor defaultCulture) : IDomainCache
{
    public string DefaultCulture => defaultCulture.DefaultCulture;

    public IEnumerable<Domain> GetAll(bool includeWildcards) => domains.GetAll(includeWildcards);

    public IEnumerable<Domain> GetAssigned(int documentId, bool includeWildcards = false)
        => domains.GetAssigned(documentId, includeWildcards);

    public bool HasAssigned(int documentId, bool includeWildcards = false)
        => domains.HasAssigned(documentId, includeWildcards);
}
