namespace OdysseyTrust.Cms.Management.LogViewer;

/// <summary>How often a message was logged, whatever its values.</summary>
internal sealed record LogTemplateResponse(string? MessageTemplate, int Count);
