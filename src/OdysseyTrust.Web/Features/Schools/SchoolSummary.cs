namespace OdysseyTrust.Web.Features.Schools;

/// <summary>A school in a list.</summary>
public sealed record SchoolSummary(string Name, string Url, string? Phase, string? AgeRange, string? Place);
