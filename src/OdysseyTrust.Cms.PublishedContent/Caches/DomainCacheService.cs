using System.Collections.Immutable;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Changes;

namespace OdysseyTrust.Cms.PublishedContent.Caches;

/// <summary>The domains that are assigned to documents, read when first asked for: URLs are built before the snapshot is loaded.</summary>
internal sealed class DomainCacheService(IDomainService domainService) : IDomainCacheService
{
    private readonly Lock _writing = new();
    private volatile SortedDomains? _domains;

    private SortedDomains Domains => _domains ?? Change(domains => domains);

    public IEnumerable<Domain> GetAll(bool includeWildcards) => includeWildcards ? Domains.All : Domains.WithoutWildcards;

    public IEnumerable<Domain> GetAssigned(int documentId, bool includeWildcards = false)
        => GetAll(includeWildcards).Where(domain => domain.ContentId == documentId);

    public bool HasAssigned(int documentId, bool includeWildcards = false)
        => documentId > 0 && GetAssigned(documentId, includeWildcards).Any();

    public void Refresh(DomainCacheRefresher.JsonPayload[] payloads)
        => Change(domains => payloads.Aggregate(domains, Apply));

    private static Domain? ToDomain(IDomain domain)
        => domain.RootContentId is { } rootContentId && !string.IsNullOrWhiteSpace(domain.LanguageIsoCode)
            ? new Domain(domain.Id, domain.DomainName, rootContentId, domain.LanguageIsoCode, domain.IsWildcard, domain.SortOrder)
            : null;

    private ImmutableSortedDictionary<int, Domain> Apply(
        ImmutableSortedDictionary<int, Domain> domains,
        DomainCacheRefresher.JsonPayload payload)
        => payload.ChangeType switch
        {
            DomainChangeTypes.RefreshAll => Load(),
            DomainChangeTypes.Remove => domains.Remove(payload.Id),
            DomainChangeTypes.Refresh when domainService.GetById(payload.Id) is { } changed && ToDomain(changed) is { } domain
                => domains.SetItem(domain.Id, domain),
            DomainChangeTypes.Refresh => domains.Remove(payload.Id),
            _ => domains,
        };

    private SortedDomains Change(Func<ImmutableSortedDictionary<int, Domain>, ImmutableSortedDictionary<int, Domain>> change)
    {
        lock (_writing)
        {
            return _domains = new SortedDomains(change(_domains?.ById ?? Load()));
        }
    }

    // Core offers the list of domains only as a task, and routing asks for it synchronously.
    private ImmutableSortedDictionary<int, Domain> Load()
        => domainService.GetAllAsync(includeWildcards: true).GetAwaiter().GetResult()
            .Select(ToDomain)
            .OfType<Domain>()
            .ToImmutableSortedDictionary(domain => domain.Id, domain => domain);

    /// <summary>The domains in the order that staff gave them; each request's routing walks through them more than once.</summary>
    private sealed class SortedDomains(ImmutableSortedDictionary<int, Domain> byId)
    {
        public ImmutableSortedDictionary<int, Domain> ById { get; } = byId;

        public Domain[] All { get; } = [.. byId.Values.OrderBy(domain => domain.SortOrder)];

        public Domain[] WithoutWildcards { get; } = [.. byId.Values.Where(domain => !domain.IsWildcard).OrderBy(domain => domain.SortOrder)];
    }
}
