using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Dictionary;

/// <summary>A dictionary item to make, at the root when it has no parent.</summary>
internal sealed record CreateDictionaryItemRequest(
    Guid? Id, ReferenceById? Parent, string Name, IReadOnlyList<DictionaryItemTranslation> Translations) : DictionaryItemRequest(Name, Translations);
