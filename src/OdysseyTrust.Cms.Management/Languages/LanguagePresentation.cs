namespace OdysseyTrust.Cms.Management.Languages;

/// <summary>A language of the site, as it is read and as it is made: <c>LanguageResponseModel</c> and <c>CreateLanguageRequestModel</c> of the Management API.</summary>
internal sealed record LanguagePresentation(string IsoCode, string Name, bool IsDefault, bool IsMandatory, string? FallbackIsoCode);
