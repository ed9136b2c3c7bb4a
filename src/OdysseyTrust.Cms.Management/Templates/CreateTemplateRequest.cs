namespace OdysseyTrust.Cms.Management.Templates;

/// <summary>A template to make.</summary>
internal sealed record CreateTemplateRequest(Guid? Id, string Name, string Alias, string? Content) : TemplateRequest(Name, Alias, Content);
