namespace OdysseyTrust.Web.Features.Documents;

/// <summary>A document in a list.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Url">The address of its file.</param>
/// <param name="Extension">The kind of file, such as PDF; <c>null</c> when unknown.</param>
/// <param name="ApprovedOn">The day of approval.</param>
public sealed record DocumentSummary(string Name, string Url, string? Extension, DateOnly? ApprovedOn);
