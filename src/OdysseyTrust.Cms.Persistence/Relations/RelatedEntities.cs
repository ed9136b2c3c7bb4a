using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Querying;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Relations;

/// <summary>Reads the entities at the other end of relations.</summary>
internal sealed class RelatedEntities(IEntityRepository entities)
{
    /// <param name="nodes">The nodes at the other end, possibly several times.</param>
    /// <param name="pageIndex">Which page, from 0.</param>
    /// <param name="pageSize">How many entities a page has.</param>
    /// <param name="objectTypes">The kinds that are asked for; none for all.</param>
    /// <param name="total">How many entities there are on all pages.</param>
    public IEnumerable<IUmbracoEntity> Page(IQueryable<NodeRow> nodes, long pageIndex, int pageSize, Guid[] objectTypes, out long total)
    {
        var page = nodes
            .Where(node => objectTypes.Length == 0 || objectTypes.Contains(node.ObjectType))
            .Select(node => new { node.Id, node.ObjectType })
            .Distinct()
            .OrderBy(node => node.Id)
            .Page(pageIndex, pageSize, out total)
            .ToArray();
        return
        [
            .. page.GroupBy(node => node.ObjectType)
                .SelectMany(kind => entities.GetAll(kind.Key, [.. kind.Select(node => node.Id)]))
                .OrderBy(entity => entity.Id),
        ];
    }
}
