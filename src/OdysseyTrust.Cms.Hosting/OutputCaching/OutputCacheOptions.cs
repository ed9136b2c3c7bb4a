namespace OdysseyTrust.Cms.Hosting.OutputCaching;

/// <summary>
/// <c>OdysseyTrust:OutputCache</c>: what Umbraco's own settings of the output cache (<c>Umbraco:CMS:Website:OutputCache</c>) don't say.
/// </summary>
internal sealed class OutputCacheOptions
{
    /// <summary>The section in the configuration.</summary>
    public const string Section = "OdysseyTrust:OutputCache";

    /// <summary>The query keys that pages depend on. Any other is ignored, so that nobody can fill the cache with made-up ones.</summary>
    public IList<string> QueryKeys { get; init; } = [];

    /// <summary>The memory that the pages may take in all, in bytes.</summary>
    public long MaximumSize { get; init; } = 64 * 1024 * 1024;

    /// <summary>The largest page that is kept, in bytes before compression.</summary>
    public int MaximumPageSize { get; init; } = 1024 * 1024;
}
