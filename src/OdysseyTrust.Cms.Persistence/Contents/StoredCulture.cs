namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>A version's name in a culture, and when it was given or published.</summary>
internal sealed record StoredCulture(string Name, DateTime Date);
