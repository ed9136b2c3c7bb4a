namespace OdysseyTrust.Web.Features.News;

/// <summary>A list of articles under a heading.</summary>
public sealed record NewestNews(string Heading, IReadOnlyList<NewsSummary> Articles);
