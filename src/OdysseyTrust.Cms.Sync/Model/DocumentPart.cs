namespace OdysseyTrust.Cms.Sync.Model;

/// <summary>What a document has over a media item.</summary>
internal sealed record DocumentPart
{
    public required CultureValues<bool?> Published { get; init; }

    public IReadOnlyList<ScheduleRecord> Schedule { get; init; } = [];

    /// <summary>Null when the document has no template.</summary>
    public KeyedAlias? Template { get; init; }
}
