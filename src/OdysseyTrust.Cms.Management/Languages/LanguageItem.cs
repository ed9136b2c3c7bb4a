namespace OdysseyTrust.Cms.Management.Languages;

/// <summary>A language where it is referred to.</summary>
internal sealed record LanguageItem(string Name, string IsoCode);
