namespace OdysseyTrust.Cms.Management.Templates;

/// <summary>A template as it shall be: <c>UpdateTemplateRequestModel</c> of the Management API.</summary>
internal record TemplateRequest(string Name, string Alias, string? Content);
