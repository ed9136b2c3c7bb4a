namespace OdysseyTrust.Cms.Management.Dictionary;

/// <summary>A dictionary item.</summary>
internal sealed record DictionaryItemResponse(Guid Id, string Name, IReadOnlyList<DictionaryItemTranslation> Translations);
