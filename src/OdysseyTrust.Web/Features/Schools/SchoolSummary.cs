namespace OdysseyTrust.Web.Features.Schools;

/// <summary>A school in a list.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Url">Its page.</param>
/// <param name="Facts">Its phase, ages and place, as far as they are known.</param>
public sealed record SchoolSummary(string Name, string Url, IReadOnlyList<string> Facts);
