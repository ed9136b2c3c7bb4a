namespace OdysseyTrust.Cms.Management.ContentTypes;

/// <summary>What a property's value must be.</summary>
internal sealed record PropertyTypeValidation(bool Mandatory, string? MandatoryMessage, string? RegEx, string? RegExMessage);
