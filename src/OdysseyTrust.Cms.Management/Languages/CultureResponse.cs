namespace OdysseyTrust.Cms.Management.Languages;

/// <summary>A culture that a language can be made of: <c>CultureReponseModel</c> of the Management API.</summary>
internal sealed record CultureResponse(string Name, string EnglishName);
