using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Containers;

internal sealed class ElementContainerRepository(IDatabaseAccessor accessor, NodeTree tree)
    : ContainerRepository(accessor, tree, Constants.ObjectTypes.Element), IElementContainerRepository;
