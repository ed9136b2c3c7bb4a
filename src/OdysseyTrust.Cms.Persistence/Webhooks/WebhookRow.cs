namespace OdysseyTrust.Cms.Persistence.Webhooks;

/// <summary>An address that is called when something happens in the site.</summary>
internal sealed class WebhookRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string? Name { get; set; }

    public string? Description { get; set; }

    public string Url { get; set; } = string.Empty;

    public bool Enabled { get; set; }

    /// <summary>The aliases of the events that call it.</summary>
    public List<string> Events { get; set; } = [];

    /// <summary>The document or media types that it is limited to; none for all.</summary>
    public List<Guid> ContentTypeKeys { get; set; } = [];

    /// <summary>Headers that are sent with each call.</summary>
    public Dictionary<string, string> Headers { get; set; } = [];

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }
}
