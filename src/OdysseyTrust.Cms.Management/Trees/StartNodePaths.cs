using System.Globalization;
using Umbraco.Cms.Core;

namespace OdysseyTrust.Cms.Management.Trees;

/// <summary>The part of a tree that a user can reach.</summary>
/// <param name="paths">The paths of their start nodes, such as <c>-1,1060,1071</c>.</param>
internal sealed class StartNodePaths(IReadOnlyCollection<string> paths)
{
    private const char Separator = ',';

    /// <summary>All of it.</summary>
    public static StartNodePaths Everything { get; } = new([Constants.System.RootString]);

    /// <param name="ids">The ids of the start nodes; the root's among them means everything, and none nothing.</param>
    /// <param name="paths">Their paths, which the root has none of. Core takes no ids for a wish to have the paths of all there is, and is not asked then.</param>
    public static StartNodePaths From(IReadOnlyCollection<int>? ids, Func<IReadOnlyCollection<string>?> paths) => ids switch
    {
        null or { Count: 0 } => new StartNodePaths([]),
        _ when ids.Contains(Constants.System.Root) => Everything,
        _ => new StartNodePaths(paths() ?? []),
    };

    /// <summary>Whether a node is a start node or lies below one.</summary>
    public bool Contain(string path) => paths.Any(start => IsWithin(path, start));

    /// <summary>Whether a node lies above a start node.</summary>
    public bool LieBelow(string path) => paths.Any(start => IsWithin(start, path));

    /// <summary>The ids of the nodes right below a path that lead to start nodes.</summary>
    public IReadOnlyList<int> StepsFrom(string path) =>
        [.. paths
            .Where(start => start != path && IsWithin(start, path))
            .Select(start => start[(path.Length + 1)..].Split(Separator)[0])
            .Select(id => int.Parse(id, CultureInfo.InvariantCulture))
            .Distinct()];

    private static bool IsWithin(string path, string ancestor) =>
        path == ancestor || path.StartsWith(ancestor + Separator, StringComparison.Ordinal);
}
