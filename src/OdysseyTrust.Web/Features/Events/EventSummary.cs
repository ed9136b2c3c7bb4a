namespace OdysseyTrust.Web.Features.Events;

/// <summary>An event in a list.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Url">Its page.</param>
/// <param name="Starts">When it begins, UK time.</param>
/// <param name="AllDay">Whether the day alone counts.</param>
/// <param name="Place">Where it is.</param>
public sealed record EventSummary(string Name, string Url, DateTime Starts, bool AllDay, string? Place);
