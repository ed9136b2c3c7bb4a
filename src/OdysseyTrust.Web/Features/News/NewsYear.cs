namespace OdysseyTrust.Web.Features.News;

/// <summary>The articles of a year, the newest first; no year for those without a date.</summary>
public sealed record NewsYear(int? Year, IReadOnlyList<NewsSummary> Articles);
