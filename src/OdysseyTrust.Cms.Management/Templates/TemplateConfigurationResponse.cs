namespace OdysseyTrust.Cms.Management.Templates;

/// <summary>Whether the site has no templates.</summary>
internal sealed record TemplateConfigurationResponse(bool Disabled);
