using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Nodes;

/// <summary>Finds nodes' ids by key and keys by id for Core's map, which remembers them.</summary>
internal sealed class IdKeyMapRepository(IDatabaseAccessor accessor) : IIdKeyMapRepository
{
    public int? GetIdForKey(Guid key, UmbracoObjectTypes umbracoObjectType) =>
        Of(umbracoObjectType).Where(node => node.Key == key).Select(node => (int?)node.Id).FirstOrDefault();

    public Guid? GetIdForKey(int id, UmbracoObjectTypes umbracoObjectType) =>
        Of(umbracoObjectType).Where(node => node.Id == id).Select(node => (Guid?)node.Key).FirstOrDefault();

    /// <summary>An id that is reserved for a key may become a node of any kind.</summary>
    private IQueryable<NodeRow> Of(UmbracoObjectTypes kind)
    {
        IQueryable<NodeRow> nodes = accessor.Database.Set<NodeRow>();
        if (kind == UmbracoObjectTypes.Unknown)
        {
            return nodes;
        }

        Guid objectType = kind.GetGuid();
        return nodes.Where(node => node.ObjectType == objectType || node.ObjectType == Constants.ObjectTypes.IdReservation);
    }
}
