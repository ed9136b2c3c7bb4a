namespace OdysseyTrust.Cms.Management.TemplateQueries;

/// <summary>A document that a query has found.</summary>
internal sealed record TemplateQueryResultItem(string Icon, string Name);
