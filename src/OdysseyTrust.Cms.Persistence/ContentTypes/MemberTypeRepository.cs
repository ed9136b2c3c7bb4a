using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.ContentTypes;

internal sealed class MemberTypeRepository(
    IDatabaseAccessor accessor,
    NodeTree tree,
    ContentTypeSet types,
    ContentTypeWriter writer,
    IEnumerable<IStoredValues> values)
    : ContentTypeRepositoryBase<IMemberType>(accessor, tree, types, writer, values, Constants.ObjectTypes.MemberType), IMemberTypeRepository;
