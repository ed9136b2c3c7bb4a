namespace OdysseyTrust.Cms.Management.ConcurrentEdits;

/// <summary>A property's value, as it is stored.</summary>
internal sealed record EditedValue(string Alias, string? Culture, string? Segment, object? Value);
