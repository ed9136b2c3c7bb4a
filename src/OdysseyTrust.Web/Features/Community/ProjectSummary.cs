namespace OdysseyTrust.Web.Features.Community;

/// <summary>A community project in a list.</summary>
public sealed record ProjectSummary(string Name, string Url, string? Summary, string? Partner, string? Dates);
