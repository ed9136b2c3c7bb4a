namespace OdysseyTrust.Cms.Sync.Model;

/// <summary>The values of one property.</summary>
internal sealed record PropertyRecord(string Alias, IReadOnlyList<PropertyValueRecord> Values);
