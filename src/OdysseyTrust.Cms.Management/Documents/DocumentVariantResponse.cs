using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Content;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>A language of a document.</summary>
internal sealed record DocumentVariantResponse(
    Guid Id,
    string? Culture,
    string? Segment,
    string Name,
    VariantState State,
    DateTimeOffset CreateDate,
    DateTimeOffset UpdateDate,
    DateTimeOffset? PublishDate,
    DateTimeOffset? ScheduledPublishDate,
    DateTimeOffset? ScheduledUnpublishDate,
    IReadOnlyList<Flag> Flags);
