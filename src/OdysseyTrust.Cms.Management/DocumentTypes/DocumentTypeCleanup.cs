namespace OdysseyTrust.Cms.Management.DocumentTypes;

/// <summary>How long versions of documents are kept; the site's own setting where a number is missing.</summary>
internal sealed record DocumentTypeCleanup(bool PreventCleanup, int? KeepAllVersionsNewerThanDays, int? KeepLatestVersionPerDayForDays);
