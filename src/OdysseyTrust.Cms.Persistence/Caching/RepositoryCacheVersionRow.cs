namespace OdysseyTrust.Cms.Persistence.Caching;

/// <summary>Which state of a repository's entities is stored, for servers that cache them to compare with.</summary>
internal sealed class RepositoryCacheVersionRow
{
    public string Identifier { get; set; } = string.Empty;

    public string? Version { get; set; }
}
