using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Contents;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DynamicRoot.QuerySteps;

namespace OdysseyTrust.Cms.Persistence.DynamicRoots;

/// <summary>Finds the documents that a picker's dynamic root leads to, above or below where the editor is.</summary>
internal sealed class DynamicRootRepository(IDatabaseAccessor accessor) : IDynamicRootRepository
{
    private IQueryable<NodeRow> Documents =>
        accessor.Database.Set<NodeRow>().Where(node => node.ObjectType == Constants.ObjectTypes.Document && !node.Trashed);

    public async Task<Guid?> NearestAncestorOrSelfAsync(IEnumerable<Guid> origins, DynamicRootQueryStep queryStep) =>
        await (await AncestorsOrSelfAsync(origins, queryStep)).OrderByDescending(node => node.Level).Select(node => (Guid?)node.Key).FirstOrDefaultAsync();

    public async Task<Guid?> FurthestAncestorOrSelfAsync(IEnumerable<Guid> origins, DynamicRootQueryStep queryStep) =>
        await (await AncestorsOrSelfAsync(origins, queryStep)).OrderBy(node => node.Level).Select(node => (Guid?)node.Key).FirstOrDefaultAsync();

    public async Task<ICollection<Guid>> NearestDescendantOrSelfAsync(ICollection<Guid> origins, DynamicRootQueryStep queryStep) =>
        AtLevel(await DescendantsOrSelfAsync(origins, queryStep), levels => levels.Min());

    public async Task<ICollection<Guid>> FurthestDescendantOrSelfAsync(ICollection<Guid> origins, DynamicRootQueryStep queryStep) =>
        AtLevel(await DescendantsOrSelfAsync(origins, queryStep), levels => levels.Max());

    private static Guid[] AtLevel(List<(Guid Key, int Level)> found, Func<IEnumerable<int>, int> choose)
    {
        if (found.Count == 0)
        {
            return [];
        }

        int level = choose(found.Select(node => node.Level));
        return [.. found.Where(node => node.Level == level).Select(node => node.Key)];
    }

    private async Task<IQueryable<NodeRow>> AncestorsOrSelfAsync(IEnumerable<Guid> origins, DynamicRootQueryStep step)
    {
        int[] ids =
        [
            .. (await PathsAsync(origins)).SelectMany(path => path.Split(',')).Select(id => int.Parse(id, CultureInfo.InvariantCulture)).Distinct(),
        ];
        return OfTypes(step).Where(node => ids.Contains(node.Id));
    }

    private async Task<List<(Guid Key, int Level)>> DescendantsOrSelfAsync(IEnumerable<Guid> origins, DynamicRootQueryStep step)
    {
        IQueryable<NodeRow> candidates = OfTypes(step);
        List<(Guid Key, int Level)> found = [];
        foreach (string path in await PathsAsync(origins))
        {
            string start = path + ",";
            string end = start + TextRange.LastCharacter;
            found.AddRange((await candidates
                .Where(node => node.Path == path || (string.Compare(node.Path, start) >= 0 && string.Compare(node.Path, end) < 0))
                .Select(node => new { node.Key, node.Level })
                .ToArrayAsync()).Select(node => (node.Key, node.Level)));
        }

        return [.. found.Distinct()];
    }

    private async Task<string[]> PathsAsync(IEnumerable<Guid> origins) =>
        await accessor.Database.Set<NodeRow>().Where(node => origins.Contains(node.Key)).Select(node => node.Path).ToArrayAsync();

    /// <summary>The documents of the step's document types; of every type when it names none.</summary>
    private IQueryable<NodeRow> OfTypes(DynamicRootQueryStep step)
    {
        if (!step.AnyOfDocTypeKeys.Any())
        {
            return Documents;
        }

        IQueryable<ContentRow> ofTypes = accessor.Database.Set<ContentRow>()
            .Where(content => step.AnyOfDocTypeKeys.Contains(content.ContentType.Node.Key));
        return Documents.Where(node => ofTypes.Any(content => content.Id == node.Id));
    }
}
