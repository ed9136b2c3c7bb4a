namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>A language to publish; at once, without a schedule.</summary>
internal sealed record CultureAndSchedule(string? Culture, PublishSchedule? Schedule);
