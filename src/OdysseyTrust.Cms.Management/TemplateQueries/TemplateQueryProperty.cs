namespace OdysseyTrust.Cms.Management.TemplateQueries;

/// <summary>A property that documents can be filtered and sorted by.</summary>
internal sealed record TemplateQueryProperty(string Alias, TemplateQueryPropertyType Type);
