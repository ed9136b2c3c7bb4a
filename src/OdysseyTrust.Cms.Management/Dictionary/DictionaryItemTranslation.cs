using System.ComponentModel.DataAnnotations;

namespace OdysseyTrust.Cms.Management.Dictionary;

/// <summary>A dictionary item's text in one language; empty where there is none.</summary>
internal sealed record DictionaryItemTranslation(string IsoCode, [Required(AllowEmptyStrings = true)] string Translation);
