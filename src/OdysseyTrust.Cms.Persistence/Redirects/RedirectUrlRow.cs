using OdysseyTrust.Cms.Persistence.Nodes;

namespace OdysseyTrust.Cms.Persistence.Redirects;

/// <summary>An address that a document had, which now leads to where it is.</summary>
internal sealed class RedirectUrlRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public int ContentId { get; set; }

    public NodeRow Content { get; set; } = null!;

    /// <summary>The old path; under a domain, the id of the domain's node before it: <c>1062/news</c>.</summary>
    public string Url { get; set; } = string.Empty;

    /// <summary>The culture whose address it was; <c>null</c> or empty for every one.</summary>
    public string? Culture { get; set; }

    public DateTime CreateDate { get; set; }
}
