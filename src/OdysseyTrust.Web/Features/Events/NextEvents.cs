namespace OdysseyTrust.Web.Features.Events;

/// <summary>A list of events under a heading.</summary>
public sealed record NextEvents(string Heading, IReadOnlyList<EventSummary> Events);
