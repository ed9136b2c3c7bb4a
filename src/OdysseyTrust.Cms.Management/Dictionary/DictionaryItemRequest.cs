namespace OdysseyTrust.Cms.Management.Dictionary;

/// <summary>A dictionary item as it shall be: <c>UpdateDictionaryItemRequestModel</c> of the Management API.</summary>
internal record DictionaryItemRequest(string Name, IReadOnlyList<DictionaryItemTranslation> Translations);
