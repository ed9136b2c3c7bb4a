using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>When an item is to be published or taken down.</summary>
internal sealed class ContentScheduleRow
{
    public Guid Id { get; set; }

    public int ContentId { get; set; }

    /// <summary>The culture concerned; empty for all that is invariant.</summary>
    public string Culture { get; set; } = string.Empty;

    public DateTime Date { get; set; }

    public ContentScheduleAction Action { get; set; }
}
