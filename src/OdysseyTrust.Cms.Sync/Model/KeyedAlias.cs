namespace OdysseyTrust.Cms.Sync.Model;

/// <summary>A reference to another item. The key decides; the alias is there for people.</summary>
internal sealed record KeyedAlias(Guid Key, string Alias);
