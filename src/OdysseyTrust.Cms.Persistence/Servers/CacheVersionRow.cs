namespace OdysseyTrust.Cms.Persistence.Servers;

/// <summary>The version of a repository's cache, by which a server sees that another has changed the entities.</summary>
internal sealed class CacheVersionRow
{
    public string Identifier { get; set; } = string.Empty;

    public string? Version { get; set; }
}
