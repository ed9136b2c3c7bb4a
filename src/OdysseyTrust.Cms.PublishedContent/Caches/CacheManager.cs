using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.PublishedCache;

namespace OdysseyTrust.Cms.PublishedContent.Caches;

/// <summary>Core's one way to all published caches.</summary>
internal sealed class CacheManager(
    IPublishedContentCache content,
    IPublishedMediaCache media,
    IPublishedMemberCache members,
    IPublishedElementCache elements,
    IDomainCache domains) : ICacheManager
{
    public IPublishedContentCache Content => content;

    public IPublishedMediaCache Media => media;

    public IPublishedMemberCache Members => members;

    public IPublishedElementCache Elements => elements;

    public IDomainCache Domains => domains;

    /// <summary>
    /// For callers of their own. Converted property values are not in here: they stay with their property, for a lifetime that
    /// the snapshot holds.
    /// </summary>
    public IAppCache ElementsCache { get; } = new FastDictionaryAppCache();
}
