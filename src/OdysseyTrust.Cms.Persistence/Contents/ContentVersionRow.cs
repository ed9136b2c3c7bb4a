namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>
/// What a content item said at one time. One version is current (staff edit it), at most one is published; the others are history.
/// </summary>
internal sealed class ContentVersionRow
{
    public int Id { get; set; }

    public int ContentId { get; set; }

    public ContentRow Content { get; set; } = null!;

    public bool IsCurrent { get; set; }

    public bool IsPublished { get; set; }

    public DateTime Date { get; set; }

    public int WriterId { get; set; }

    /// <summary>The invariant name, or the default culture's.</summary>
    public string Name { get; set; } = string.Empty;

    public int? TemplateId { get; set; }

    /// <summary>Whether the clean-up of history leaves it alone.</summary>
    public bool PreventCleanup { get; set; }

    /// <summary>The cultures that the version has, with its name in each: <see cref="StoredCultures"/>.</summary>
    public string Cultures { get; set; } = "{}";

    /// <summary>The values of its properties: <see cref="StoredValues"/>.</summary>
    public string Values { get; set; } = "{}";
}
