using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Auditing;

/// <summary>What a user did to an entity: a line of a document's history.</summary>
internal sealed class AuditItemRow
{
    public int Id { get; set; }

    /// <summary>The entity. The line outlives it.</summary>
    public int EntityId { get; set; }

    public string? EntityType { get; set; }

    public AuditType AuditType { get; set; }

    public int UserId { get; set; }

    public DateTime CreateDate { get; set; }

    public string? Comment { get; set; }

    /// <summary>More of what was done, such as the cultures that were published.</summary>
    public string? Parameters { get; set; }
}
