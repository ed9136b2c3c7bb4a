namespace OdysseyTrust.Cms.Sync.Model;

/// <summary>How long old versions are kept, in days; null leaves it to the site's settings.</summary>
internal sealed record HistoryCleanupRecord(
    bool PreventCleanup,
    int? KeepAllVersionsNewerThanDays,
    int? KeepLatestVersionPerDayForDays);
