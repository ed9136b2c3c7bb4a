using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Events;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>What every repository of content works with.</summary>
internal sealed record ContentStore(
    IDatabaseAccessor Accessor,
    NodeTree Tree,
    ContentModels Models,
    ContentNames Names,
    ContentRelations Relations,
    IEventAggregator Events);
