namespace OdysseyTrust.Web.Features.News;

/// <summary>The articles of a year, the newest first.</summary>
public sealed record NewsYear(int Year, IReadOnlyList<NewsSummary> Articles);
