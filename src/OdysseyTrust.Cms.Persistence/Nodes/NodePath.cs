namespace OdysseyTrust.Cms.Persistence.Nodes;

/// <summary>Reads the path of a node: the ids from the root to it, with commas.</summary>
internal static class NodePath
{
    private const char Separator = ',';

    /// <summary>How deep the node lies. The root and the recycle bins, whose ids are negative, are no level.</summary>
    public static int Level(string path) => path.Split(Separator).Count(id => !id.StartsWith('-'));
}
