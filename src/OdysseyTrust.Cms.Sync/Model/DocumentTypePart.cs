namespace OdysseyTrust.Cms.Sync.Model;

/// <summary>What a document type has over media and member types.</summary>
internal sealed record DocumentTypePart
{
    /// <summary>Null in a file that says nothing about clean-up.</summary>
    public HistoryCleanupRecord? HistoryCleanup { get; init; }

    /// <summary>Alias of the default template; null when there is none.</summary>
    public string? DefaultTemplate { get; init; }

    public IReadOnlyList<KeyedAlias> AllowedTemplates { get; init; } = [];

    public bool AllowedInLibrary { get; init; }
}
