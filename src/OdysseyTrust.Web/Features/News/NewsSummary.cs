namespace OdysseyTrust.Web.Features.News;

/// <summary>An article in a list.</summary>
public sealed record NewsSummary(string Name, string Url, DateOnly? Date, string? Summary);
