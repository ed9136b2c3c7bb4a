namespace OdysseyTrust.Cms.Persistence.ContentTypes;

/// <summary>For how many days versions of a document type's documents are kept; <c>null</c> leaves it to the site's settings.</summary>
internal sealed record StoredHistoryCleanup(bool PreventCleanup, int? KeepAllVersionsNewerThanDays, int? KeepLatestVersionPerDayForDays);
