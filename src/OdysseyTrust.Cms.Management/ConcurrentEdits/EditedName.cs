namespace OdysseyTrust.Cms.Management.ConcurrentEdits;

/// <summary>An item's name in a culture.</summary>
internal sealed record EditedName(string Culture, string? Name);
